import type { Option } from '../../catalogue/schema/option';
import type { ModelRange } from '../../configuration/model-range';
import type { EquipmentOfAll } from './equipment';
import { search, type Findable } from './search-wishes';
import type { WishId } from './judged-wishes';
import type { Wishes } from './wishes';
import { gearboxWords, sameAs } from './words-of-people';

/** A wish that a search has found, and what taking it changes. */
export type Suggestion =
  | { readonly kind: 'have'; readonly item: string }
  | { readonly kind: 'other'; readonly id: WishId; readonly wishes: Partial<Wishes> };

/** What of a range can be wished for by these words, in whichever language. */
export function suggestionsFor(
  { catalogue }: ModelRange,
  equipment: EquipmentOfAll | null,
  typed: string,
): readonly Suggestion[] {
  const models = catalogue.models.map(({ id, brand, name, alsoCalled = [] }): Findable<Suggestion> => ({
    of: { kind: 'other', id: { kind: 'model' }, wishes: { model: id } },
    words: [brand, ...Object.values(name), ...alsoCalled],
  }));
  const gearboxes = (['by-itself', 'by-hand'] as const).map((shifts): Findable<Suggestion> => {
    const all = catalogue.gearboxes.filter((gearbox) => gearbox.shifts === shifts);
    return {
      of: {
        kind: 'other',
        id: { kind: 'gearbox' },
        wishes: { gearbox: shifts === 'by-itself' ? 'automatic' : 'manual' },
      },
      words: all.length === 0 ? [] : [gearboxWords[shifts], ...all.flatMap(namesOf)],
    };
  });
  const items = [...(equipment?.items.values() ?? [])].map(({ id, names }): Findable<Suggestion> => ({
    of: { kind: 'have', item: id },
    words: names.flatMap((name) => Object.values(name)),
  }));
  return search([...models, ...gearboxes, ...items], typed, sameAs);
}

const namesOf = ({ name, alsoCalled = [] }: Option) => [...Object.values(name), ...alsoCalled];
