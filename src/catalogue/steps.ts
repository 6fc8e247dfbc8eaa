/** A step of a configuration. What the schema, the engine's variables, the address and the page know of it is here. */
interface StepRow {
  /** Stands in addresses and in rules. */
  readonly id: string;
  /** Who has the list of its values: the catalogue, for all models, or each model its own. */
  readonly of: 'catalogue' | 'model';
  /** The name of that list. */
  readonly list: string;
  /** What stands in the list: a model, a name, or a name with a colour for the screen. */
  readonly holds: 'model' | 'option' | 'finish';
  /** Whether an offer, a row of the price list, says it. If not, every row goes with every value, save for rules. */
  readonly inOffer: boolean;
  /** How the page shows its options. */
  readonly look: 'row' | 'swatch';
  /** How the page shows it while there is nothing to choose. */
  readonly alone: 'group' | 'fact';
  /** The group of the data sheet that lists its value too. */
  readonly sheet: 'drive' | null;
}

/**
 * The steps, in the order of the address and of the page. A new one is a row here, a list of that name in the data, and
 * its words; the compiler and the check name whatever of these is missing.
 */
export const stepRows = [
  {
    id: 'model',
    of: 'catalogue',
    list: 'models',
    holds: 'model',
    inOffer: true,
    look: 'row',
    alone: 'group',
    sheet: null,
  },
  {
    id: 'engine',
    of: 'catalogue',
    list: 'engines',
    holds: 'option',
    inOffer: true,
    look: 'row',
    alone: 'group',
    sheet: null,
  },
  {
    id: 'gearbox',
    of: 'catalogue',
    list: 'gearboxes',
    holds: 'option',
    inOffer: true,
    look: 'row',
    alone: 'group',
    sheet: 'drive',
  },
  {
    id: 'drive',
    of: 'catalogue',
    list: 'drives',
    holds: 'option',
    inOffer: true,
    look: 'row',
    alone: 'fact',
    sheet: 'drive',
  },
  {
    id: 'trim',
    of: 'model',
    list: 'trims',
    holds: 'option',
    inOffer: true,
    look: 'row',
    alone: 'group',
    sheet: null,
  },
  {
    id: 'colour',
    of: 'model',
    list: 'colours',
    holds: 'finish',
    inOffer: false,
    look: 'swatch',
    alone: 'group',
    sheet: null,
  },
  {
    id: 'interior',
    of: 'model',
    list: 'interiors',
    holds: 'finish',
    inOffer: false,
    look: 'row',
    alone: 'group',
    sheet: null,
  },
] as const satisfies readonly StepRow[];

type Row = (typeof stepRows)[number];

/** Rows of the registry by what they say, so that their ids keep their types. */
const isOfModel = (row: Row) => row.of === 'model';
const isShared = (row: Row) => row.of === 'catalogue' && row.holds === 'option';

export type Step = Row['id'];
export const steps: readonly Step[] = stepRows.map(({ id }) => id);

/** Every step but the model: a rule belongs to a model, and says what goes with what in it. */
export const stepsInModel = stepRows.filter((row) => row.holds !== 'model').map(({ id }) => id);

/** Steps whose values every model has a list of: trims, colours. */
export const modelRows = stepRows.filter(isOfModel);
export type ModelRow = (typeof modelRows)[number];

/** Steps whose values all models share: together they are the powertrain. */
export const sharedRows = stepRows.filter(isShared);
export const powertrainSteps = sharedRows.map(({ id }) => id);

/** What an offer says besides its model: a column of the price list each. */
export const offerSteps = stepRows.filter((row) => row.inOffer && row.holds !== 'model').map(({ id }) => id);

/** Steps whose values have a colour for the screen. */
export const finishRows = stepRows.filter((row) => row.holds === 'finish');
export const finishSteps = finishRows.map(({ id }) => id);
export type FinishStep = (typeof finishSteps)[number];
