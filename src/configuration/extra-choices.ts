import { extraKeyOf, extrasOf, valueWith, valueWithout, type ExtraKey } from '../catalogue/extras';
import type { CatalogueCore } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import type { Option } from '../catalogue/schema/option';
import type { Text } from '../catalogue/schema/primitives';

/** Something to choose beside the steps: an extra, yes or no; or a slot, of whose extras a car has one. */
export interface ExtraChoice {
  readonly key: ExtraKey;
  /** The heading it stands under. */
  readonly group: string;
  readonly name: Text;
  /** Its values. What says yes or no to an extra bears the extra's name. */
  readonly options: readonly Option[];
}

/** The choices of extras of some models, in the order of the headings, then of the models' lists. */
export function extraChoicesOf(
  { extraGroups = [], slots = [] }: CatalogueCore,
  models: readonly Model[],
): ReadonlyMap<ExtraKey, ExtraChoice> {
  const found = new Map<ExtraKey, ExtraChoice & { readonly options: Option[] }>();
  for (const extra of models.flatMap(extrasOf)) {
    const key = extraKeyOf(extra);
    const name = slots.find(({ id }) => id === extra.slot)?.name ?? extra.name;
    const choice = found.get(key) ?? {
      key,
      group: extra.group,
      name,
      options: [{ id: valueWithout(key), name }],
    };
    const id = valueWith(extra);
    if (choice.options.every((option) => option.id !== id)) {
      const { name: itsName, detail } = extra;
      choice.options.push({ id, name: itsName, ...(detail && { detail }) });
    }
    found.set(key, choice);
  }
  const place = ({ group }: ExtraChoice) => extraGroups.findIndex(({ id }) => id === group);
  return new Map([...found].toSorted(([, a], [, b]) => place(a) - place(b)));
}
