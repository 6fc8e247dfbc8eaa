import { isAsked, specRows, type SpecId } from '../../catalogue/schema/specs';
import type { OfferLine } from './read-offers';

type Figures = ReadonlyMap<SpecId, number | string>;

/** Sizes and room are those of the body, whatever drives it: said in one row, they hold for the whole model. Masses are not. */
const ofBody: ReadonlySet<string> = new Set(
  specRows
    .filter(({ group, unit }) => (group === 'size' || group === 'room') && unit !== 'kg')
    .map(({ id }) => id),
);

/** The figures that all of these rows agree on; of the body also where the others say nothing. */
const sharedFigures = (offers: readonly OfferLine[]): Figures => {
  const found = new Map<SpecId, number | string>();
  for (const { figures } of offers)
    for (const [id, value] of figures) {
      const agrees = (own: Figures) => own.get(id) === value || (ofBody.has(id) && !own.has(id));
      if (offers.every((each) => agrees(each.figures))) found.set(id, value);
    }
  return found;
};

/** Where each figure of a model's rows is said once: of the model, of a powertrain, or of the row. */
export function figuresOf(own: readonly OfferLine[], trainOf: (offer: OfferLine) => string) {
  const ofModel = sharedFigures(own);
  const ofTrain = (offer: OfferLine): Figures => {
    const rows = own.filter((each) => trainOf(each) === trainOf(offer));
    return new Map([...sharedFigures(rows)].filter(([id]) => !ofModel.has(id)));
  };
  const ofOffer = (offer: OfferLine): Figures => {
    const shared = ofTrain(offer);
    return new Map([...offer.figures].filter(([id]) => !ofModel.has(id) && !shared.has(id)));
  };
  /** The figures that some of these cars are asked for. */
  const asked = specRows.filter(({ id }) =>
    own.some(({ kind = 'combustion', figures }) => isAsked(id, kind, Number(figures.get('seats')))),
  );
  return { ofModel, ofTrain, ofOffer, asked };
}
