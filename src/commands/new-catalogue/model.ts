import { specRows, type SpecId } from '../../catalogue/schema/specs';
import { chargesOf, type ChargedCars } from './charges';
import { extraFrom, rulesFrom } from './extra';
import { figuresOf } from './figures';
import { finishFrom, finishesIn } from './finishes';
import type { ExtraLine } from './read-extras';
import type { OfferLine } from './read-offers';
import type { Pen } from './pen';
import { idsFor } from './slug';

/** A model of a new catalogue: its rows of the price list, and the extras that some of them have. */
export function modelFrom(
  name: string,
  maker: string,
  own: readonly OfferLine[],
  extras: readonly ExtraLine[],
  pen: Pen,
): object {
  const { text, said, ids, cited, ground, prices } = pen;
  const told = (column: 'brand' | 'summary' | 'colours' | 'interiors') =>
    own.find(({ cells }) => cells[column] !== '')?.cells[column] ?? '';
  const trainOf = ({ cells: { engine, gearbox, drive } }: OfferLine) => ({
    engine: ids.engine(engine),
    gearbox: ids.gearbox(gearbox),
    drive: ids.drive(drive),
  });
  const rowOf = (offer: OfferLine) => ({ trim: ids.trim(offer.cells.trim), ...trainOf(offer) });
  const offerId = ({ cells: { model, trim, engine, gearbox, drive } }: OfferLine) =>
    ids.offer([model, trim, engine, gearbox, drive].join(' '));
  const keyOf = (offer: OfferLine) => Object.values(trainOf(offer)).join(' ');
  const { ofModel, ofTrain, ofOffer, asked } = figuresOf(own, keyOf);
  const unitOf = (id: SpecId) => specRows.find((row) => row.id === id)?.unit;
  const specs = (figures: Iterable<readonly [SpecId, number | string]>) =>
    Object.fromEntries([...figures].map(([id, value]) => [id, { value, unit: unitOf(id), ...ground }]));
  const engines = [...new Set(own.map(({ cells }) => cells.engine))];
  const finishes = { colour: finishesIn(told('colours')), interior: finishesIn(told('interiors')) };
  const paid = (['colour', 'interior'] as const).flatMap((step) =>
    finishes[step].flatMap(({ name: paint, price }): readonly ChargedCars[] =>
      price
        ? [{ name: paint, key: `${step} ${paint}`, amount: price, when: { [step]: [ids[step](paint)] } }]
        : [],
    ),
  );
  const fitted = extras.filter(({ standard, optional }) =>
    own.some((offer) => standard.has(offer) || optional.has(offer)),
  );
  const names = new Set(fitted.map((extra) => extra.name));
  const chargeId = idsFor('charge');
  const charges = [...chargesOf(own, rowOf), ...paid].map(({ name: charge, key, amount, when }) => ({
    id: chargeId(key),
    name: text(charge),
    when,
    prices: prices(amount),
  }));
  const trains = new Map(own.map((offer) => [keyOf(offer), offer]));
  const unknown = asked.map(({ id, unit }) => [id, { value: null, unit, ...cited, status: 'not-published' }]);
  return {
    id: ids.model(name),
    brand: told('brand') || maker,
    name: text(name),
    summary: told('summary')
      ? text(told('summary'))
      : said((language) => engines.map((engine) => text(engine)[language]).join(', ')),
    trims: [...new Set(own.map(({ cells }) => cells.trim))].map((trim) => ({
      id: ids.trim(trim),
      name: text(trim),
    })),
    colours: finishes.colour.map((cell) => finishFrom(cell, ids.colour, pen)),
    interiors: finishes.interior.map((cell) => finishFrom(cell, ids.interior, pen)),
    powertrains: Array.from(trains.values(), (offer) => {
      const kind = own.find((each) => each.kind && keyOf(each) === keyOf(offer))?.kind;
      return { ...trainOf(offer), ...(kind && { kind }), specs: specs(ofTrain(offer)) };
    }),
    offers: own.map((offer) => {
      const left = ofOffer(offer);
      return {
        id: offerId(offer),
        ...rowOf(offer),
        ...ground,
        prices: prices(offer.price),
        ...(left.size > 0 && { specs: specs(left) }),
      };
    }),
    specs: { ...Object.fromEntries(unknown), ...specs(ofModel) },
    ...(fitted.length > 0 && { extras: fitted.map((extra) => extraFrom(extra, own, offerId, pen)) }),
    ...(charges.length > 0 && { charges }),
    rules: fitted.flatMap((extra) => rulesFrom(extra, names, pen)),
    notices: [],
  };
}
