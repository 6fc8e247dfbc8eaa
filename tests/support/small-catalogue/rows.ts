import { recordOf } from '../../../src/catalogue/record-of';
import { cite, nowhere, text } from '../../../src/catalogue/rows';
import type { Finish, Option, Specs } from '../../../src/catalogue/schema/model';
import { specIds, specRows, type SpecId } from '../../../src/catalogue/schema/specs';

export const brochure = cite({ source: 'brochure', date: '2024-06-01' }, 'confirmed');
export const hearsay = cite({ source: 'forum', date: '2025-03' });
const notPublished = nowhere({ source: 'search', date: '2025-11-21' });

/** The unit that a figure has everywhere. */
const unitOf = (id: SpecId) => specRows.find((row) => row.id === id)?.unit ?? 'text';

/** Every figure as not published, save for these. */
export const specsWith = (published: Specs): Specs => ({
  ...recordOf(specIds, (id) => notPublished(unitOf(id))),
  ...published,
});

export const option = (id: string, ru: string, en: string): Option => ({ id, name: text(ru, en) });

/** A colour or an interior, whose colour on the screen is chosen by its name. */
export const finish = (id: string, ru: string, en: string, hex: string): Finish => ({
  ...option(id, ru, en),
  hex,
  figure: brochure(text(ru, en), 'text'),
});
