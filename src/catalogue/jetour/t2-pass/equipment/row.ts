// What each T2 Pass has, by the texts and the sheets of the Jetour T2: all of it unconfirmed for a T2 Pass.
import { t2Offer } from '../../citations';
import { sheet } from '../../equipment-sheet';

const offers = ['t2-pass-voyage', 't2-pass-expedition'] as const;
const from = (source: string, date: string) => sheet(offers, { source, date, status: 'unconfirmed' });

/** The importer's text on the base trim; the top trim adds to it. */
export const voyage = from('importer-t2-white', '2025-01-14');
/** The importer's text on what the top trim adds. */
export const expedition = from(t2Offer.source, t2Offer.date);
/** A dealer's sheet of the top trim: what of it the base trim has, it does not say. */
export const top = from('t2-expedition-sheet-brown', '2025-04-08');
/** A later sheet of the top trim, with more on it. */
export const later = from('t2-expedition-sheet', '2025-08-07');
/** A dealer's card of a Voyage, a list of ticks; the sheets of the top trim have all of these too. */
export const card = from('t2-voyage-card', '2024-11-01');
export const page = from('t2-page', '2026-01-13');
