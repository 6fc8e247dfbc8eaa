import * as v from 'valibot';
import { drawingStyleSchema } from './drawing-style';
import { described } from './described';
import { exactObject } from './exact-object';
import { chargeSchema, extraSchema, ruleSchema } from './extra';
import { figureSchema } from './figure';
import { offerSchema, powertrainSchema, specsSchema } from './offer';
import { alsoCalled, finishSchema, optionSchema } from './option';
import { idSchema, isoDateSchema, someOf, textSchema } from './primitives';
import { modelRows, type ModelRow } from '../steps';

/** Something a buyer of this model must read. */
export const noticeSchema = exactObject({
  id: idSchema,
  text: textSchema,
  source: idSchema,
  date: isoDateSchema,
});

const someOptions = someOf(optionSchema);
const someFinishes = someOf(finishSchema);
type ListSchemas = {
  readonly [R in ModelRow as R['list']]: R['holds'] extends 'finish'
    ? typeof someFinishes
    : typeof someOptions;
};

/** The lists of a model that steps take their values from: trims, colours. */
function listEntries(): ListSchemas;
function listEntries(): Readonly<Record<string, typeof someFinishes | typeof someOptions>> {
  return Object.fromEntries(
    modelRows.map(({ list, holds }) => [list, holds === 'finish' ? someFinishes : someOptions]),
  );
}

export const modelSchema = exactObject({
  id: idSchema,
  brand: described(v.pipe(v.string(), v.nonEmpty()), "Goes before the model's name in a car's."),
  name: textSchema,
  alsoCalled: v.optional(alsoCalled),
  summary: described(textSchema, 'One line that places the model for a buyer.'),
  group: v.optional(
    described(
      textSchema,
      'The heading it stands under where there are more than eight models: SUVs. Absent: its brand.',
    ),
  ),
  ...listEntries(),
  powertrains: described(
    someOf(powertrainSchema),
    'Engine, gearbox and drive as they are sold together, with the figures that follow from them.',
  ),
  offers: described(someOf(offerSchema), 'The rows of the price list: what is not here is not sold.'),
  specs: described(specsSchema, 'Figures of every car of the model, or "not-published".'),
  rules: described(v.array(ruleSchema), 'What goes with what beyond the rows of the price list.'),
  extras: v.optional(
    described(someOf(extraSchema), 'What a car may have beyond its row: a towbar, wheels, a package.'),
  ),
  charges: v.optional(
    described(
      someOf(chargeSchema),
      'What is added to the price while something holds: paint, a tax, delivery, a discount.',
    ),
  ),
  notices: described(v.array(noticeSchema), 'What a buyer of this model must read.'),
  laterRange: v.optional(
    described(
      exactObject({
        low: figureSchema,
        high: figureSchema,
        benefits: v.optional(exactObject({ low: figureSchema, high: figureSchema })),
      }),
      'A later range of list prices that is known without its rows, and the benefits off them.',
    ),
  ),
  drawing: v.optional(
    described(drawingStyleSchema, 'How it is drawn. Without one it is a plain body of its dimensions.'),
  ),
});
export type Model = v.InferOutput<typeof modelSchema>;
