import { atomsOf, type Atom } from './atoms';
import { contentsOf, extraKeyOf, extrasOf, valueWith } from './extras';
import type { Charge, Extra } from './schema/extra';
import type { Model } from './schema/model';

/** A part of a car's price beside its row's: what it costs, and the cars that pay it. */
export type PriceTerm = {
  /** It is paid while all of these hold; by every car of the model when there are none. */
  readonly when: readonly Atom[];
} & (
  | {
      readonly kind: 'extra';
      readonly item: Extra;
      /** All that a package brings: nothing else has any. */
      readonly contents: ReadonlySet<Extra>;
    }
  | { readonly kind: 'charge'; readonly item: Charge }
);

/** What the cars of a model cost beside their rows: charges, then extras, in the order of the catalogue. */
export const priceTermsOf = (model: Model): readonly PriceTerm[] => [
  ...(model.charges ?? []).map((item): PriceTerm => ({
    kind: 'charge',
    item,
    when: atomsOf(model, item.when),
  })),
  ...extrasOf(model).flatMap((item) => extraTerm(model, item)),
];

/** An extra costs where the row has it on request and no package of the car brings it. */
function extraTerm(model: Model, item: Extra): readonly PriceTerm[] {
  const rows = Object.entries(item.offers);
  const onRequest = rows.flatMap(([offer, supply]) => (supply === 'optional' ? [offer] : []));
  if (onRequest.length === 0) return [];
  const has = (extra: Extra, isIn: boolean): Atom => ({
    variable: extraKeyOf(extra),
    isIn,
    values: [valueWith(extra)],
    path: '',
  });
  const isStandardSomewhere = rows.some(([, supply]) => supply === 'standard');
  const isOnRequest: Atom = { variable: 'offer', isIn: true, values: onRequest, path: '' };
  const packages = extrasOf(model).filter(({ contains = [] }) => contains.includes(item.id));
  return [
    {
      kind: 'extra',
      item,
      contents: contentsOf(model, item),
      when: [
        has(item, true),
        ...(isStandardSomewhere ? [isOnRequest] : []),
        ...packages.map((each) => has(each, false)),
      ],
    },
  ];
}
