import { isAsked, specRows, type SpecId } from '../../catalogue/schema/specs';
import { finishesIn } from './finishes';
import type { OfferLine } from './read-offers';
import { idsFor, slugOf } from './slug';

/** What a file of offers does not say. */
export interface Header {
  readonly maker: string;
  readonly market: string;
  /** ISO 4217. */
  readonly currency: string;
  /** By their codes, the market's first. */
  readonly languages: readonly string[];
  /** The tax that the prices hold, in percent. */
  readonly tax: number;
  /** The day of the price list: 2026-01-30. */
  readonly date: string;
  /** Where the price list can be read: then what it says is confirmed, as the importer's own word. */
  readonly url?: string;
}

const SOURCE = 'price-list';

/** Rows in the order of the file, by what `keyOf` says of them. */
function grouped(offers: readonly OfferLine[], keyOf: (offer: OfferLine) => string) {
  const groups = new Map<string, OfferLine[]>();
  for (const offer of offers) groups.set(keyOf(offer), [...(groups.get(keyOf(offer)) ?? []), offer]);
  return [...groups];
}

/** The figures that all of these rows agree on. */
const sharedFigures = (offers: readonly OfferLine[]): ReadonlyMap<SpecId, number | string> =>
  new Map(
    [...(offers[0]?.figures ?? [])].filter(([id, value]) =>
      offers.every(({ figures }) => figures.get(id) === value),
    ),
  );

/**
 * A catalogue of these offers, as a file holds one: what they say, and "not published" for every figure that they do not.
 * It passes the check as it is, and waits for names in further languages, colours, equipment, extras and rules.
 */
export function skeletonOf(offers: readonly OfferLine[], header: Header): object {
  const { maker, market, currency, languages, tax, date, url } = header;
  const text = (words: string) => Object.fromEntries(languages.map((language) => [language, words]));
  const cited = { source: SOURCE, date };
  const ground = { ...cited, status: url === undefined ? 'unconfirmed' : 'confirmed' };
  const option = (id: string, name: string) => ({ id, name: text(name) });
  const published = (id: SpecId, value: number | string) => ({
    value,
    unit: specRows.find((row) => row.id === id)?.unit,
    ...ground,
  });
  const specs = (figures: Iterable<readonly [SpecId, number | string]>) =>
    Object.fromEntries([...figures].map(([id, value]) => [id, published(id, value)]));
  const isAskedOf = (id: SpecId, { kind = 'combustion', figures }: OfferLine) =>
    isAsked(id, kind, Number(figures.get('seats')));
  const unknown = (own: readonly OfferLine[]) =>
    Object.fromEntries(
      specRows
        .filter(({ id }) => own.some((offer) => isAskedOf(id, offer)))
        .map(({ id, unit }) => [id, { value: null, unit, ...cited, status: 'not-published' }]),
    );

  const ids = {
    model: idsFor('model'),
    engine: idsFor('engine'),
    gearbox: idsFor('gearbox'),
    drive: idsFor('drive'),
    trim: idsFor('trim'),
    offer: idsFor('offer'),
  };
  const listOf = (column: 'engine' | 'gearbox' | 'drive' | 'trim', some: readonly OfferLine[]) =>
    grouped(some, ({ cells }) => cells[column]).map(([name]) => option(ids[column](name), name));

  const modelOf = (name: string, own: readonly OfferLine[]) => {
    const first = (column: 'brand' | 'summary' | 'colours' | 'interiors') =>
      own.find(({ cells }) => cells[column] !== '')?.cells[column] ?? '';
    const trainOf = ({ cells: { engine, gearbox, drive } }: OfferLine) => ({
      engine: ids.engine(engine),
      gearbox: ids.gearbox(gearbox),
      drive: ids.drive(drive),
    });
    const ofModel = sharedFigures(own);
    const trains = grouped(own, (offer) => Object.values(trainOf(offer)).join(' '));
    const ofTrain = new Map(
      trains.map(([key, rows]) => [key, [...sharedFigures(rows)].filter(([id]) => !ofModel.has(id))]),
    );
    return {
      id: ids.model(name),
      brand: first('brand') || maker,
      name: text(name),
      summary: text(
        first('summary') ||
          listOf('engine', own)
            .map((engine) => Object.values(engine.name)[0])
            .join(', '),
      ),
      trims: listOf('trim', own),
      colours: finishesIn(first('colours'), text, ground),
      interiors: finishesIn(first('interiors'), text, ground),
      powertrains: trains.flatMap(([key, rows]) => {
        const [row] = rows;
        const kind = rows.find((each) => each.kind)?.kind;
        return row ? [{ ...trainOf(row), ...(kind && { kind }), specs: specs(ofTrain.get(key) ?? []) }] : [];
      }),
      offers: own.map((offer) => {
        const { model, trim, engine, gearbox, drive } = offer.cells;
        const train = trainOf(offer);
        const shared = new Set((ofTrain.get(Object.values(train).join(' ')) ?? []).map(([id]) => id));
        const left = [...offer.figures].filter(([id]) => !ofModel.has(id) && !shared.has(id));
        return {
          id: ids.offer([model, trim, engine, gearbox, drive].join(' ')),
          trim: ids.trim(trim),
          ...train,
          ...ground,
          prices: [{ basis: 'list', from: date, value: offer.price, unit: currency, ...ground }],
          ...(left.length > 0 && { specs: specs(left) }),
        };
      }),
      specs: { ...unknown(own), ...specs(ofModel) },
      rules: [],
      notices: [],
    };
  };

  return {
    $schema: 'http://localhost:5173/catalogue.schema.json',
    format: 2,
    id: slugOf(maker) || 'catalogue',
    name: text(maker),
    languages,
    market: text(market),
    currency,
    tax: { name: text('VAT'), percent: tax, included: true },
    site: { name: text(maker), footer: text(`${maker}, ${market}. List prices of ${date}.`) },
    priceLists: [{ id: date.slice(0, 7), date, name: text(date.slice(0, 7)), source: SOURCE }],
    engines: listOf('engine', offers),
    gearboxes: listOf('gearbox', offers),
    drives: listOf('drive', offers),
    models: grouped(offers, ({ cells }) => cells.model).map(([name, own]) => modelOf(name, own)),
    sources: [
      {
        id: SOURCE,
        publisher: text(maker),
        trust: 'importer',
        kind: 'price-list',
        title: text(`Price list of ${date}`),
        date,
        ...(url === undefined ? { version: 'no-address' } : { version: 'as-published', url }),
      },
    ],
    equipment: [],
    headlinePrices: [],
    about: [],
  };
}
