import { nearest } from '../engine/index';
import type { CatalogueCore } from '../catalogue/schema/catalogue';
import type { Figure } from '../catalogue/schema/figure';
import type { Finish, Model, Offer, Option } from '../catalogue/schema/model';
import type { SpecId } from '../catalogue/schema/specs';
import type { Step } from '../catalogue/steps';
import { choicesOf, costsOf, idsOf } from './question';
import type { Range } from './range';
import type { Wishes } from './wishes';

/** One complete car that can be bought. */
export interface Car {
  readonly ids: Readonly<Record<Step, string>>;
  readonly model: Model;
  readonly offer: Offer;
  readonly engine: Option;
  readonly gearbox: Option;
  readonly drive: Option;
  readonly trim: Option;
  readonly colour: Finish;
  readonly interior: Finish;
}

/**
 * The car that answers to the wishes: every pick, as much of what was set aside as fits, and the cheapest completion.
 * @throws Error when the picks contradict each other, which no way of picking allows
 */
export function carOf(range: Range, wishes: Wishes): Car {
  const { diagram } = range.ofModel(wishes.picks.model);
  const answer = nearest(diagram, choicesOf(range, wishes.picks), costsOf(range, wishes).byVariable);
  if (!answer || answer.changed.length > 0) throw new Error(`no car has ${JSON.stringify(wishes.picks)}`);
  return carWith(range, idsOf(range, answer.values));
}

/** The car of an offer in a colour and an interior. */
export function carWith(range: Range, ids: Record<Step, string> & { offer: string }): Car {
  const sold = range.offers.get(ids.offer);
  if (!sold) throw new Error(`unknown offer ${ids.offer}`);
  const { model, offer } = sold;
  const { catalogue } = range;
  return {
    ids,
    model,
    offer,
    engine: named(catalogue.engines, ids.engine),
    gearbox: named(catalogue.gearboxes, ids.gearbox),
    drive: named(catalogue.drives, ids.drive),
    trim: named(model.trims, ids.trim),
    colour: named(model.colours, ids.colour),
    interior: named(model.interiors, ids.interior),
  };
}

/** A figure of a car: its offer's own, else its powertrain's, else its model's. */
export function specOf(car: Pick<Car, 'model' | 'offer'>, id: SpecId): Figure | undefined {
  const { model, offer } = car;
  const powertrain = model.powertrains.find(
    (each) => each.engine === offer.engine && each.gearbox === offer.gearbox && each.drive === offer.drive,
  );
  return offer.specs?.[id] ?? powertrain?.specs[id] ?? model.specs[id];
}

/** The options of a step that a model has, or of all models. */
export function optionsOf(catalogue: CatalogueCore, model: Model, step: Step): readonly (Option | Finish)[] {
  const sold = (key: 'engine' | 'gearbox' | 'drive', all: readonly Option[]) =>
    all.filter(({ id }) => model.offers.some((offer) => offer[key] === id));
  switch (step) {
    case 'model':
      return catalogue.models.map(({ id, name, summary }) => ({ id, name, detail: summary }));
    case 'engine':
      return sold('engine', catalogue.engines);
    case 'gearbox':
      return sold('gearbox', catalogue.gearboxes);
    case 'drive':
      return sold('drive', catalogue.drives);
    case 'trim':
      return model.trims;
    case 'colour':
      return model.colours;
    case 'interior':
      return model.interiors;
  }
}

function named<T extends { readonly id: string }>(options: readonly T[], id: string): T {
  const option = options.find((each) => each.id === id);
  if (!option) throw new Error(`unknown option ${id}`);
  return option;
}
