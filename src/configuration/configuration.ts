import type { PriceList } from '../catalogue/schema/catalogue';
import type { Finish, Option } from '../catalogue/schema/model';
import { steps, type Step } from '../catalogue/steps';
import { carOf, optionsOf, type Car } from './car';
import { outcomeOf, prospectsOf } from './pick';
import { countedPrice, priceOn, type KnownPrice } from './price';
import type { Range } from './range';
import type { Wishes } from './wishes';

/** A step value before and after. */
export interface Change {
  readonly step: Step;
  readonly from: Option;
  readonly to: Option;
}

/** An option as the page shows it. */
export interface OptionView {
  readonly option: Option | Finish;
  /** The shown car has it. */
  readonly shown: boolean;
  /** The price of the car it leads to, less the price of the shown car. Whole kopecks. */
  readonly difference: number;
  /** What the buyer's picks would have to change to. Empty when it fits. */
  readonly needs: readonly Change[];
}

export interface StepView {
  readonly step: Step;
  /** The buyer picked it; otherwise it is filled in. */
  readonly picked: boolean;
  readonly options: readonly OptionView[];
}

/** Everything that is shown, derived from the wishes and the catalogue. */
export interface Configuration {
  readonly wishes: Wishes;
  readonly car: Car;
  readonly steps: readonly StepView[];
  readonly price: KnownPrice;
  /** False when the offer has no price on `list`: then `price` is the first one published after it. */
  readonly onList: boolean;
  readonly list: PriceList;
  /** The price with all advertised benefits in force on the day of the list. */
  readonly withBenefits: KnownPrice | null;
}

export function configurationOf(range: Range, wishes: Wishes): Configuration {
  const car = carOf(range, wishes);
  const list = range.lists.get(wishes.list) ?? range.newestList;
  const { price, onList } = countedPrice(car.offer, list);
  const prospects = prospectsOf(range, wishes);
  const optionView = (step: Step, option: Option | Finish): OptionView => {
    const { changes, price: total } = prospects.of(step, option.id);
    return {
      option,
      shown: car.ids[step] === option.id,
      difference: total - price.value,
      needs: changes > 0 ? needsOf(range, wishes, car, step, option.id) : [],
    };
  };
  return {
    wishes,
    car,
    steps: steps.map((step) => ({
      step,
      picked: wishes.picks[step] !== undefined,
      options: optionsOf(range.catalogue, car.model, step).map((option) => optionView(step, option)),
    })),
    price,
    onList,
    list,
    withBenefits: priceOn(car.offer, list, 'with-benefits'),
  };
}

function needsOf(range: Range, wishes: Wishes, car: Car, step: Step, id: string): readonly Change[] {
  const outcome = outcomeOf(range, wishes, step, id);
  return outcome ? changesBetween(car, outcome.car, outcome.givesWay) : [];
}

/** What differs between two cars, among some steps. */
export function changesBetween(before: Car, after: Car, among: readonly Step[]): readonly Change[] {
  const option = (car: Car, step: Step): Option => car[step];
  return among
    .filter((step) => before.ids[step] !== after.ids[step])
    .map((step) => ({ step, from: option(before, step), to: option(after, step) }));
}
