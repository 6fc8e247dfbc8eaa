import type { CatalogueCore } from '../../src/catalogue/schema/catalogue';
import type { Extra, Literals } from '../../src/catalogue/schema/extra';
import type { Model } from '../../src/catalogue/schema/model';
import type { Picks } from '../../src/configuration/selection';

/** A car as a plain list of what it is and has: the witness that the engine's answers are held against. */
export interface PlainCar {
  readonly model: Model;
  readonly offer: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly has: ReadonlySet<string>;
}

const holds = (
  { ids, has }: Pick<PlainCar, 'ids' | 'has'>,
  { has: all = [], lacks: none = [], ...steps }: Literals,
) =>
  Object.entries(steps).every(([step, values = []]) => values.includes(ids[step] ?? '')) &&
  all.every((id) => has.has(id)) &&
  !none.some((id) => has.has(id));

const subsets = (extras: readonly Extra[]): readonly (readonly Extra[])[] =>
  extras.reduce<readonly (readonly Extra[])[]>(
    (found, extra) => [...found, ...found.map((some) => [...some, extra])],
    [[]],
  );

/** Whether a row of the price list can come with exactly these extras. */
function canHave(all: readonly Extra[], some: readonly Extra[], offer: string): boolean {
  const slots = new Set(all.flatMap(({ slot }) => slot ?? []));
  return (
    some.every(({ offers }) => offers[offer] !== 'not-offered') &&
    all.every(
      (each) => each.slot !== undefined || each.offers[offer] !== 'standard' || some.includes(each),
    ) &&
    [...slots].every((slot) => some.filter((each) => each.slot === slot).length === 1) &&
    some.every(({ contains = [] }) => contains.every((id) => some.some((each) => each.id === id)))
  );
}

/** Every car of a catalogue by plain loops over rows, colours, interiors and sets of extras. */
export const allPlainCars = ({ models }: CatalogueCore): readonly PlainCar[] =>
  models.flatMap((model) => {
    const extras = model.extras ?? [];
    return model.offers.flatMap(({ id: offer, trim, engine, gearbox, drive }) =>
      subsets(extras)
        .filter((some) => canHave(extras, some, offer))
        .flatMap((some) =>
          model.colours.flatMap((colour) =>
            model.interiors.map((interior): PlainCar => ({
              model,
              offer,
              ids: {
                model: model.id,
                trim,
                engine,
                gearbox,
                drive,
                colour: colour.id,
                interior: interior.id,
              },
              has: new Set(some.map(({ id }) => id)),
            })),
          ),
        )
        .filter((car) => model.rules.every(({ when, needs }) => !holds(car, when) || holds(car, needs))),
    );
  });

const amount = ({ prices: [price] }: Pick<Extra, 'prices'>): number => Number(price?.value);

/** What a car pays for, beside its row. */
const paidExtras = ({ model, offer, has }: PlainCar): readonly Extra[] => {
  const fitted = (model.extras ?? []).filter(({ id }) => has.has(id));
  return fitted.filter(
    ({ id, offers }) =>
      offers[offer] === 'optional' && fitted.every(({ contains = [] }) => !contains.includes(id)),
  );
};

/** The price of a car, added up by hand. */
export const plainPrice = (car: PlainCar, rows: ReadonlyMap<string, number>): number =>
  (car.model.charges ?? [])
    .filter(({ when }) => holds(car, when))
    .reduce((sum, each) => sum + amount(each), 0) +
  paidExtras(car).reduce((sum, each) => sum + amount(each), 0) +
  Number(rows.get(car.offer));

/** And what a package that nobody asked for counts beyond it. */
export const unaskedPackages = (car: PlainCar, picks: Picks): number =>
  paidExtras(car)
    .filter(({ id, contains }) => contains && picks[`extra.${id}`] !== 'with')
    .reduce((sum, each) => {
      const parts = [...contentsOf(car.model, each.id)].filter(({ offers }) =>
        Object.values(offers).includes('optional'),
      );
      return sum + 1 + parts.reduce((all, part) => all + amount(part), 0);
    }, 0);

/** All that comes with a package, a package's own parts too. */
function contentsOf(model: Model, packageId: string): ReadonlySet<Extra> {
  const extras = model.extras ?? [];
  const { contains = [] } = extras.find(({ id }) => id === packageId) ?? {};
  const parts = extras.filter(({ id }) => contains.includes(id));
  return new Set(parts.flatMap((part) => [part].concat([...contentsOf(model, part.id)])));
}

/** The value of a choice in a car. */
export function plainValue({ ids, model, has }: PlainCar, choice: string): string {
  if (choice.startsWith('extra.')) return has.has(choice.slice('extra.'.length)) ? 'with' : 'without';
  if (!choice.startsWith('slot.')) return ids[choice] ?? '';
  const slot = choice.slice('slot.'.length);
  return model.extras?.find((each) => each.slot === slot && has.has(each.id))?.id ?? 'none';
}

/** The choices where a car is not what was picked. */
export const plainMisses = (car: PlainCar, picks: Picks, but?: string): number =>
  Object.entries(picks).filter(([choice, id]) => choice !== but && plainValue(car, choice) !== id).length;
