import { priceOn, type KnownPrice } from '../catalogue/look-up';
import type { PriceList } from '../catalogue/schema/catalogue';
import { valueWithout } from '../catalogue/extras';
import type { Finish, Option } from '../catalogue/schema/option';
import type { Text } from '../catalogue/schema/primitives';
import { stepRows, steps, type Step } from '../catalogue/steps';
import { listOf, pricedCarOf, questionOf, type Car, type PricedCar } from './car';
import type { ExtraChoice } from './extra-choices';
import type { ModelRange } from './model-range';
import { onceForEach } from './once-for-each';
import { countedPrice } from './price';
import type { PriceLine } from './price-lines';
import type { Choice, Selection } from './selection';
import { ask, type CarIds, type Solution } from './solver';

/** The value of a step before and after, or of a choice of extras. */
export interface Change {
  readonly step: Choice;
  /** What is chosen, in the catalogue's words; null for a step, which the page has a word for. */
  readonly name: Text | null;
  readonly from: Option;
  readonly to: Option | Finish;
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

/** A choice of extras, with what each of its values leads to. */
export interface ExtraView {
  readonly choice: ExtraChoice;
  readonly picked: boolean;
  readonly options: readonly OptionView[];
}

/**
 * Everything that is shown, derived from the selection and the catalogue. What each option leads to is only worked out
 * when somebody looks at `steps` or `extras`: a pick is answered by its car and its price first.
 */
export interface Configuration {
  readonly selection: Selection;
  readonly car: Car;
  readonly steps: readonly StepView[];
  readonly extras: readonly ExtraView[];
  /** What the car costs with everything that is on it. Whole kopecks. */
  readonly total: number;
  /** What of that is not the price of its row. */
  readonly lines: readonly PriceLine[];
  /** The price of its row of the price list. */
  readonly price: KnownPrice;
  /** False when the offer has no price on `list`: then `price` is the first one published after it. */
  readonly onList: boolean;
  readonly list: PriceList;
  /** The price with all advertised benefits in force on the day of the list. */
  readonly withBenefits: KnownPrice | null;
}

/**
 * The car of a selection with what every option leads to: one question to the cars of its model, and one to those of each
 * other model once somebody looks at the choice of the model, however many options there are.
 * @param known the car that answers to the selection, where the pick that led to it has found it already
 * @throws Error when the picks contradict each other, which no way of picking allows
 */
export function configurationOf(
  range: ModelRange,
  selection: Selection,
  known: PricedCar = pricedCarOf(range, selection),
): Configuration {
  const { car, price: total } = known;
  const list = listOf(range, selection);
  let views: OptionViews | undefined;
  const look = () => (views ??= optionViewsOf(range, selection, known));
  return {
    selection,
    car,
    get steps() {
      return look().steps;
    },
    get extras() {
      return look().extras;
    },
    total,
    lines: range.linesOf(car.model, car.ids, list),
    ...countedPrice(car.offer, list),
    list,
    withBenefits: priceOn(car.offer, list, 'with-benefits'),
  };
}

type OptionViews = Pick<Configuration, 'steps' | 'extras'>;

/** What every option of the page leads to from a car. */
function optionViewsOf(range: ModelRange, selection: Selection, { car, price }: PricedCar): OptionViews {
  const question = questionOf(range, selection);
  const ofModel = onceForEach((model: string) => ask(range.ofModel(model), question));
  const optionView = (step: Choice, option: Option | Finish): OptionView[] => {
    const model = step === 'model' ? option.id : selection.picks.model;
    const nearest = ofModel(model).nearest({ step, id: option.id });
    if (!nearest) return [];
    const changes = changesBetween(range, car, nearest.ids).filter((change) => change.step !== step);
    const isPick = ({ step: each }: Change) => nearest.givesWay.includes(each);
    return [
      {
        option,
        shown: car.ids[step] === option.id,
        difference: nearest.price - price,
        needs: changes.filter(isPick),
        brings: changes.filter((change) => !isPick(change)),
        solution: nearest,
      },
    ];
  };
  return {
    steps: stepRows.map(({ id: step, look, alone }) => {
      const options = range.optionsOf(car.model.id)[step];
      let views: readonly OptionView[] | undefined;
      return {
        step,
        look,
        isFact: alone === 'fact' && options.length === 1,
        picked: selection.picks[step] !== undefined && selection.fresh !== true,
        get options() {
          return (views ??= options.flatMap((option) => optionView(step, option)));
        },
      };
    }),
    extras: range.extrasOf(car.model.id).map((choice) => ({
      choice,
      picked: selection.picks[choice.key] !== undefined,
      options: choice.options.flatMap((option) => optionView(choice.key, option)),
    })),
  };
}

/** An option of a configuration; undefined for what it does not offer. */
export const optionViewOf = (
  { steps: views, extras }: Configuration,
  step: Choice,
  id: string,
): OptionView | undefined =>
  (
    views.find((view) => view.step === step) ?? extras.find(({ choice }) => choice.key === step)
  )?.options.find(({ option }) => option.id === id);

/** What differs between a car and another one, in the order of the page. */
export function changesBetween(range: ModelRange, before: Car, after: CarIds): readonly Change[] {
  const options = range.optionsOf(after.model);
  const changes: Change[] = [];
  for (const step of steps) {
    if (before.ids[step] === after[step]) continue;
    const to = options[step].find(({ id }) => id === after[step]);
    if (to) changes.push({ step, name: null, from: before[step], to });
  }
  for (const { key, name, options: values } of range.extras.values()) {
    // A car that has no part in a choice has nothing of it.
    const [was, is] = [before.ids[key] ?? valueWithout(key), after[key] ?? valueWithout(key)];
    if (was === is) continue;
    const [from, to] = [was, is].map((value) => values.find(({ id }) => id === value));
    if (from && to) changes.push({ step: key, name, from, to });
  }
  return changes;
}
