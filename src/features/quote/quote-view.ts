import { choiceOf, queryPart } from '../../configuration/codec';

/** How much of the equipment a quote lists: what the car has, in running text, or all items of the model, one by one. */
const equipmentLengths = ['short', 'whole'] as const;

/** Whether the browser is to be asked to print as soon as the quote is whole. */
const printings = ['when-asked', 'now'] as const;

export interface QuoteView {
  readonly equipment: (typeof equipmentLengths)[number];
  readonly print: (typeof printings)[number];
}

/** The view in an address. Its keys begin with `q.`, which no step of a car does. */
export const quoteView = queryPart<QuoteView>('q.', {
  equipment: choiceOf(equipmentLengths, 'short'),
  print: choiceOf(printings, 'when-asked'),
});
