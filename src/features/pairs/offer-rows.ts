import { priceOn } from '../../catalogue/look-up';
import { specOf } from '../../catalogue/spec-of';
import { offerSteps } from '../../catalogue/steps';
import type { PriceList } from '../../catalogue/schema/catalogue';
import type { Figure } from '../../catalogue/schema/figure';
import type { Model } from '../../catalogue/schema/model';
import type { Offer } from '../../catalogue/schema/offer';
import { hasBenefits } from '../../configuration/conditions';
import { countedPrice } from '../../configuration/price';
import type { ModelRange } from '../../configuration/model-range';
import type { LateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { plain } from '../../i18n/search-text';
import { hasDriveChoice, offerQuery } from '../../configuration/offer-link';
import type { ColumnId, FilterId } from './column-ids';

interface OfferCell {
  /** What it is sorted by: a number in the figure's own unit, a name, or undefined where nothing is published. */
  readonly value: string | number | undefined;
  readonly text: string;
  readonly unconfirmed: boolean;
  /** What limits it, in a word or two. */
  readonly note?: string;
}

/** A row of the price list in the words of the page. */
export interface OfferRow {
  readonly id: string;
  /** Leads to the cheapest car of the offer. */
  readonly query: string;
  /** What tells the row from its neighbours, after the model: "Luxury, 1.6T, 7-speed dual-clutch". */
  readonly version: string;
  readonly ids: Readonly<Record<FilterId, string>>;
  readonly cells: Readonly<Record<ColumnId, OfferCell>>;
  /** Everything that a search may find it by, in lower case. */
  readonly found: string;
}

/** Every offer of the range, in the order of the catalogue, priced on a list. */
export function offerRows(range: ModelRange, list: PriceList, i18n: LateI18n): OfferRow[] {
  const table = { range, list, i18n, showsBenefits: hasBenefits(range.catalogue) };
  return [...range.offers.values()].map(({ model, offer }) => offerRow(table, model, offer));
}

interface Table {
  readonly range: ModelRange;
  readonly list: PriceList;
  readonly i18n: LateI18n;
  readonly showsBenefits: boolean;
}

function offerRow({ range, list, i18n, showsBenefits }: Table, model: Model, offer: Offer): OfferRow {
  const { m, format, text } = i18n;
  const option = (step: (typeof offerSteps)[number]) =>
    range.optionsOf(model.id)[step].find(({ id }) => id === offer[step]);
  const named = (step: Parameters<typeof option>[0]): OfferCell => {
    const name = option(step)?.name;
    const words = name ? text(name) : offer[step];
    return { value: words, text: words, unconfirmed: false };
  };
  const figure = (figureOrNone: Figure | null | undefined): OfferCell => ({
    value: typeof figureOrNone?.value === 'number' ? figureOrNone.value : undefined,
    text: figureOrNone ? figureText(i18n, figureOrNone) : figureOrNone === undefined ? '–' : m.notPublished,
    unconfirmed: figureOrNone?.status === 'unconfirmed',
  });
  const { price, onList } = countedPrice(offer, list);
  const modelName = text(model.name);
  const cells = {
    // Said once for the row: what is open about an offer is which engine, gearbox and drive go together.
    model: { value: modelName, text: modelName, unconfirmed: offer.status === 'unconfirmed' },
    trim: named('trim'),
    engine: named('engine'),
    power: figure(specOf({ model, offer }, 'power')),
    gearbox: named('gearbox'),
    drive: named('drive'),
    list: { ...figure(price), ...(!onList && { note: m.price.later(format.date(price.from)) }) },
    benefits: figure(showsBenefits ? priceOn(offer, list, 'with-benefits') : undefined),
    acceleration: figure(specOf({ model, offer }, 'acceleration')),
    consumption: figure(specOf({ model, offer }, 'consumption')),
  } satisfies Record<ColumnId, OfferCell>;
  const { engine, gearbox } = offer;
  const words = [
    model.brand,
    ...Object.values(cells).map((cell) => cell.text),
    option('gearbox')?.detail,
    ...(model.alsoCalled ?? []),
    ...offerSteps.flatMap((step) => option(step)?.alsoCalled ?? []),
    // A price as it is typed, without its spaces.
    String(price.value / format.minorUnits),
  ];
  const told = [
    cells.trim,
    cells.engine,
    cells.gearbox,
    ...(hasDriveChoice(model, offer) ? [cells.drive] : []),
  ];
  return {
    id: offer.id,
    query: offerQuery(model, offer, list),
    version: told.map((cell) => cell.text).join(', '),
    ids: { model: model.id, engine, gearbox },
    cells,
    found: words.map((word) => plain(typeof word === 'object' ? text(word) : (word ?? ''))).join('\n'),
  };
}
