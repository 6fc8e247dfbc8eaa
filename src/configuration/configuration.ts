import { priceOn, type KnownPrice } from '../catalogue/look-up';
import type { PriceList } from '../catalogue/schema/catalogue';
import type { Finish, Option } from '../catalogue/schema/model';
import { stepRows, steps, type Step } from '../catalogue/steps';
import { carWith, questionOf, type Car } from './car';
import type { ModelRange } from './model-range';
import { countedPrice } from './price';
import type { Selection } from './selection';
import { ask, type CarIds, type Solution } from './solver';

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
  /** What else would change: values that nobody picked. */
  readonly brings: readonly Change[];
  /** The car it leads to. */
  readonly solution: Solution;
}

export interface StepView {
  readonly step: Step;
  readonly look: 'row' | 'swatch';
  /** Nothing to choose, and nothing that asks for it: the page says it as a fact. */
  readonly isFact: boolean;
  /** The buyer picked it; otherwise it is filled in. */
  readonly picked: boolean;
  readonly options: readonly OptionView[];
}

/** Everything that is shown, derived from the selection and the catalogue. */
export interface Configuration {
  readonly selection: Selection;
  readonly car: Car;
  readonly steps: readonly StepView[];
  readonly price: KnownPrice;
  /** False when the offer has no price on `list`: then `price` is the first one published after it. */
  readonly onList: boolean;
  readonly list: PriceList;
  /** The price with all advertised benefits in force on the day of the list. */
  readonly withBenefits: KnownPrice | null;
}

/**
 * The car of a selection with what every option leads to. The cars of the model answer for all steps, those of the
 * whole range for the choice of the model: two questions, however many options there are.
 * @throws Error when the picks contradict each other, which no way of picking allows
 */
export function configurationOf(range: ModelRange, selection: Selection): Configuration {
  const question = questionOf(range, selection);
  const inModel = ask(range.ofModel(selection.picks.model), question);
  const inRange = ask(range.all, question);
  const solution = inModel.nearest();
  if (!solution || solution.givesWay.length > 0)
    throw new Error(`no car has ${JSON.stringify(selection.picks)}`);
  const car = carWith(range, solution.ids);
  const list = range.lists.get(selection.list) ?? range.newestList;

  const optionView = (step: Step, option: Option | Finish): OptionView[] => {
    const nearest = (step === 'model' ? inRange : inModel).nearest({ step, id: option.id });
    if (!nearest) return [];
    const changes = changesBetween(range, car, nearest.ids).filter((change) => change.step !== step);
    const isPick = ({ step: each }: Change) => nearest.givesWay.includes(each);
    return [
      {
        option,
        shown: car.ids[step] === option.id,
        difference: nearest.price - solution.price,
        needs: changes.filter(isPick),
        brings: changes.filter((change) => !isPick(change)),
        solution: nearest,
      },
    ];
  };
  return {
    selection,
    car,
    steps: stepRows.map(({ id: step, look, alone }) => {
      const options = range.optionsOf(car.model.id)[step];
      return {
        step,
        look,
        isFact: alone === 'fact' && options.length === 1,
        picked: selection.picks[step] !== undefined && selection.fresh !== true,
        options: options.flatMap((option) => optionView(step, option)),
      };
    }),
    ...countedPrice(car.offer, list),
    list,
    withBenefits: priceOn(car.offer, list, 'with-benefits'),
  };
}

/** An option of a configuration; undefined for what it does not offer. */
export const optionViewOf = (
  { steps: views }: Configuration,
  step: Step,
  id: string,
): OptionView | undefined =>
  views.find((view) => view.step === step)?.options.find(({ option }) => option.id === id);

/** What differs between a car and another one, in the order of the steps. */
export function changesBetween(range: ModelRange, before: Car, after: CarIds): readonly Change[] {
  const options = range.optionsOf(after.model);
  return steps.flatMap((step) => {
    const to = options[step].find(({ id }) => id === after[step]);
    const from: Option = before[step];
    return to && before.ids[step] !== after[step] ? [{ step, from, to }] : [];
  });
}
