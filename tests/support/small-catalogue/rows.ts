import { cite, nothingPublished, nowhere, text } from '../../../src/catalogue/rows';
import type { Specs } from '../../../src/catalogue/schema/offer';
import type { Finish, Option } from '../../../src/catalogue/schema/option';

export const brochure = cite({ source: 'brochure', date: '2024-06-01' }, 'confirmed');
export const hearsay = cite({ source: 'forum', date: '2025-03' });
const notPublished = nowhere({ source: 'search', date: '2025-11-21' });

/** Every figure as not published, save for these. */
export const specsWith = (published: Specs): Specs => ({
  ...nothingPublished(notPublished),
  ...published,
});

export const option = (id: string, ru: string, en: string): Option => ({ id, name: text(ru, en) });

/** A colour or an interior, whose colour on the screen is chosen by its name. */
export const finish = (id: string, ru: string, en: string, hex: string): Finish => ({
  ...option(id, ru, en),
  hex,
  figure: brochure(text(ru, en), 'text'),
});
