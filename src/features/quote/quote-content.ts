import { isFitted } from '../../catalogue/fitting';
import type { CatalogueCore, CatalogueDetails, Condition } from '../../catalogue/schema/catalogue';
import { priceOn, type KnownPrice } from '../../catalogue/look-up';
import type { EquipmentItem, Fitting } from '../../catalogue/schema/equipment';
import type { Ground } from '../../catalogue/schema/figure';
import type { Text } from '../../catalogue/schema/primitives';
import { specGroups, type SpecGroup } from '../../catalogue/schema/specs';
import { conditionOf } from '../../configuration/conditions';
import type { Configuration } from '../../configuration/configuration';
import { dataRowsOf, type DataRow } from '../../configuration/data-rows';
import { countedPrice } from '../../configuration/price';

/** An item of a list of equipment, or an extra that is on the car. */
export interface QuotedItem extends Pick<EquipmentItem, 'id' | 'name' | 'source'> {
  readonly fitting: Fitting;
}

/** Items of a theme that the car has, and those of its model that it has not. */
export interface EquipmentTheme {
  readonly id: string;
  readonly name: Text;
  readonly fitted: readonly QuotedItem[];
  readonly others: readonly QuotedItem[];
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
  /** What is on the car of what its model has as extras: paid for, in a package, or standard. By their headings. */
  readonly extras: readonly EquipmentTheme[];
  /** Ids, in the order in which the quote first rests on them. */
  readonly sources: readonly string[];
}

type Quoted = Pick<Configuration, 'car' | 'price' | 'withBenefits' | 'lines' | 'list'>;

/** @param details null while they are on their way: then neither equipment nor its sources are known */
export function quoteContentOf(
  catalogue: CatalogueCore,
  { car, price, withBenefits, lines, list }: Quoted,
  details: Pick<CatalogueDetails, 'equipment'> | null,
): QuoteContent {
  const [newest] = catalogue.priceLists.slice(-1);
  const now = newest ? priceOn(car.offer, newest, 'list') : null;
  const condition = withBenefits ? conditionOf(catalogue, withBenefits) : undefined;
  const figures = specGroups
    .map((group) => ({ group, rows: dataRowsOf(car, group).filter(({ figure }) => figure.value !== null) }))
    .filter(({ rows }) => rows.length > 0);
  const table = details?.equipment.find(({ model }) => model === car.model.id);
  const quoted = (table?.items ?? []).map(({ id, name, source, group, offers }) => ({
    id,
    name,
    source,
    group,
    fitting: offers[car.offer.id] ?? 'not-published',
  }));
  const isListed = quoted.some(({ fitting }) => fitting !== 'not-published');
  const equipment = (isListed ? (table?.groups ?? []) : []).map(({ id, name }) => {
    const items = quoted.filter(({ group }) => group === id);
    return {
      id,
      name,
      fitted: items.filter(({ fitting }) => isFitted(fitting)),
      others: items.filter(({ fitting }) => !isFitted(fitting)),
    };
  });
  const extras = (catalogue.extraGroups ?? [])
    .map(({ id, name }): EquipmentTheme => ({
      // A heading of equipment may bear the same.
      id: `extras ${id}`,
      name,
      fitted: car.extras
        .filter(({ group }) => group === id)
        .map((extra) => ({
          id: extra.id,
          name: extra.name,
          source: extra.source,
          fitting: 'fitted',
        })),
      others: [],
    }))
    .filter(({ fitted }) => fitted.length > 0);
  const cited: readonly Pick<Ground, 'source'>[] = [
    price,
    ...lines.map(({ item }) => countedPrice(item, list).price),
    ...(now ? [now] : []),
    ...(withBenefits ? [withBenefits] : []),
    ...(condition ? [condition] : []),
    ...car.model.notices,
    ...figures.flatMap(({ rows }) => rows.map(({ figure }) => figure)),
    ...[...equipment, ...extras].flatMap(({ fitted }) => fitted),
  ];
  return {
    now,
    condition,
    figures,
    equipment: equipment.filter(({ fitted, others }) => fitted.length + others.length > 0),
    extras,
    sources: [...new Set(cited.map(({ source }) => source))],
  };
}
