import { isFitted } from '../../catalogue/fitting';
import type { CatalogueCore, CatalogueDetails, Condition } from '../../catalogue/schema/catalogue';
import { priceOn, type KnownPrice } from '../../catalogue/look-up';
import type { EquipmentItem } from '../../catalogue/schema/equipment';
import type { Text } from '../../catalogue/schema/primitives';
import { specGroups, type SpecGroup } from '../../catalogue/schema/specs';
import { conditionOf } from '../../configuration/conditions';
import type { Configuration } from '../../configuration/configuration';
import { dataRowsOf, type DataRow } from '../../configuration/data-rows';

/** Items of a theme that the car has, and those of its model that it has not. */
export interface EquipmentTheme {
  readonly id: string;
  readonly name: Text;
  readonly fitted: readonly EquipmentItem[];
  readonly others: readonly EquipmentItem[];
}

/** What a quote says of a car, and the sources that it rests on. */
export interface QuoteContent {
  /** What it costs on the newest price list, which need not be the one that the quote is made on; null where it has none. */
  readonly now: KnownPrice | null;
  readonly condition: Condition | undefined;
  /** Figures that are published, by the groups of the data sheet. */
  readonly figures: readonly { readonly group: SpecGroup; readonly rows: readonly DataRow[] }[];
  /** Empty where no list of this version is known. */
  readonly equipment: readonly EquipmentTheme[];
  /** Ids, in the order in which the quote first rests on them. */
  readonly sources: readonly string[];
}

type Quoted = Pick<Configuration, 'car' | 'price' | 'withBenefits'>;

/** @param details null while they are on their way: then neither equipment nor its sources are known */
export function quoteContentOf(
  catalogue: CatalogueCore,
  { car, price, withBenefits }: Quoted,
  details: Pick<CatalogueDetails, 'equipment'> | null,
): QuoteContent {
  const [newest] = catalogue.priceLists.slice(-1);
  const now = newest ? priceOn(car.offer, newest, 'list') : null;
  const condition = withBenefits ? conditionOf(catalogue, withBenefits) : undefined;
  const figures = specGroups
    .map((group) => ({ group, rows: dataRowsOf(car, group).filter(({ figure }) => figure.value !== null) }))
    .filter(({ rows }) => rows.length > 0);
  const table = details?.equipment.find(({ model }) => model === car.model.id);
  const fittingOf = (item: EquipmentItem) => item.offers[car.offer.id] ?? 'not-published';
  const isListed = table?.items.some((item) => fittingOf(item) !== 'not-published') === true;
  const equipment = (isListed ? table.groups : []).map(({ id, name }) => {
    const items = (table?.items ?? []).filter(({ group }) => group === id);
    return {
      id,
      name,
      fitted: items.filter((item) => isFitted(fittingOf(item))),
      others: items.filter((item) => !isFitted(fittingOf(item))),
    };
  });
  const cited = [
    price,
    ...(now ? [now] : []),
    ...(withBenefits ? [withBenefits] : []),
    ...(condition ? [condition] : []),
    ...car.model.notices,
    ...figures.flatMap(({ rows }) => rows.map(({ figure }) => figure)),
    ...equipment.flatMap(({ fitted }) => fitted),
  ];
  return {
    now,
    condition,
    figures,
    equipment: equipment.filter(({ fitted, others }) => fitted.length + others.length > 0),
    sources: [...new Set(cited.map(({ source }) => source))],
  };
}
