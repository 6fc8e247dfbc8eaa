import { text } from '../../rows';
import type { Source } from '../../schema/figure';

type Titles = readonly [ru: string, en: string];

/** The rows of one trust class. `date` is a day, a month or a span, as the source gives it. */
export const sourcesOf =
  (trust: Source['trust']) =>
  (id: string, date: string, [ru, en]: Titles, url?: string): Source => ({
    id,
    title: text(ru, en),
    ...(url !== undefined && { url }),
    date,
    trust,
  });

const github = 'https://github.com/alexsab-ru';
// The public repositories of the dealers' web contractor, at the state that was read.
export const data = `${github}/astro-json`;
export const samara = `${github}/jetour-alpha.ru`;
export const samara2023 = `${github}/jetour-alpha`;
export const krasnodar = `${github}/jetour-krasnodar.ru`;
