import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import { catalogueSchema, conditionSchema } from '../catalogue/schema/catalogue';
import { fittingSchema } from '../catalogue/schema/equipment';
import { citationSchema, figureSchema } from '../catalogue/schema/figure';
import { chargeSchema, extraSchema, literalsSchema, ruleSchema } from '../catalogue/schema/extra';
import { offerSchema, priceSchema, specsSchema } from '../catalogue/schema/offer';
import { finishSchema, optionSchema } from '../catalogue/schema/option';
import {
  idSchema,
  isoDateSchema,
  moneySchema,
  textSchema,
  units,
  unitSchema,
} from '../catalogue/schema/primitives';
import { specRows } from '../catalogue/schema/specs';

/** What stands in many places: written once, under the name that it has in the glossary. */
const definitions = {
  id: idSchema,
  date: isoDateSchema,
  text: textSchema,
  citation: citationSchema,
  figure: figureSchema,
  price: priceSchema,
  condition: conditionSchema,
  option: optionSchema,
  finish: finishSchema,
  specs: specsSchema,
  offer: offerSchema,
  literals: literalsSchema,
  extra: extraSchema,
  charge: chargeSchema,
  rule: ruleSchema,
  fitting: fittingSchema,
};

/** Checks that JSON Schema has no words for. What they ask for stands beside them: a pattern, a description. */
const withoutWords = new Set(['check']);

/** Each figure by its id, so that an editor offers them all. */
const figures = (): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    specRows.map(({ id, unit }) => [id, { $ref: '#/$defs/figure', description: `Its unit is "${unit}".` }]),
  ),
  additionalProperties: false,
});

const overrideAction: ConversionConfig['overrideAction'] = ({ valibotAction, jsonSchema }) =>
  withoutWords.has(valibotAction.type) ? jsonSchema : undefined;

/** A file gives amounts in its currency, as they are printed. */
const inCurrency: JsonSchema = {
  type: 'string',
  pattern: '^[A-Z]{3}$',
  description: 'The code of the catalogue’s currency: the amount is as it is printed, 39900 or 399.5.',
};
const counted = { const: 'money', description: 'The amount is in whole minor units: cents.' };

const overrideSchema: ConversionConfig['overrideSchema'] = ({ valibotSchema }) => {
  if (valibotSchema === specsSchema) return figures();
  if (valibotSchema === moneySchema) return { anyOf: [inCurrency, counted] };
  if (valibotSchema === unitSchema)
    return { anyOf: [inCurrency, counted, { enum: units.filter((unit) => unit !== 'money') }] };
  return undefined;
};

/**
 * The shape of a catalogue as JSON Schema (draft 7, which every editor knows), with what each part means, made from the
 * schema that the check itself uses. What refers to what only the check knows.
 */
export const catalogueJsonSchema = (): JsonSchema => ({
  ...toJsonSchema(catalogueSchema, { target: 'draft-07', definitions, overrideAction, overrideSchema }),
  title: 'A catalogue of To Scale',
});
