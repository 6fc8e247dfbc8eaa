import type { LateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { specRows } from '../../catalogue/schema/specs';
import { boundIs } from './bound-measure';
import type { BoundId } from './bounds';
import type { WishId } from './judged-wishes';
import type { Find } from './use-find';
import type { FindWords } from './words/ru';

/** A bound as the market prints its figure: "190 hp". */
export function boundText(i18n: LateI18n, bound: BoundId, value: number): string {
  const unit = specRows.find(({ id }) => id === bound)?.unit ?? 'text';
  return figureText(i18n, { value, unit });
}

/** A wish in a few words: "up to RUB 2,900,000", "adaptive cruise control". */
export function wishName(
  i18n: LateI18n,
  words: FindWords,
  { range, wishes, equipment }: Find,
  id: WishId,
): string {
  const { wishOf } = words;
  switch (id.kind) {
    case 'budget':
      return wishOf.budget(i18n.format.price((wishes.budget ?? 0) * i18n.format.minorUnits));
    case 'model': {
      const model = range.models.get(wishes.model ?? '');
      return wishOf.model(model ? i18n.text(model.name) : '');
    }
    case 'gearbox':
      return wishes.gearbox === 'manual' ? wishOf.manual : wishOf.automatic;
    case 'have': {
      const item = equipment?.items.get(id.item);
      return item ? i18n.text(item.name) : id.item;
    }
    case 'bound': {
      const { bound } = id;
      const value = boundText(i18n, bound, wishes[bound] ?? 0);
      return wishOf[boundIs(i18n, bound)](i18n.specName(bound), value);
    }
  }
}
