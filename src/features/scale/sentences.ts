import type { DimensionId } from '../../configuration/drawn-car';
import { fits, gapsIn, type CarSize, type Space } from '../../drawing/scale/gaps';
import { difference } from '../../drawing/scale/alignment';
import { figureText, type Printable } from '../../i18n/figure-text';
import { inSentence } from '../../i18n/in-sentence';
import type { ScaleI18n } from './words/words';

const MINUS = '\u2212';

/** A whole number of millimetres, with a true minus; a half is left to the side of caution. */
export const millimetres = (i18n: ScaleI18n, mm: number): string =>
  figureText(i18n, { value: Math.floor(mm), unit: 'mm' }).replace('-', MINUS);

/** A gap as a drawing prints it. */
export const gapText = (i18n: ScaleI18n, mm: number | null): string =>
  mm === null ? '—' : millimetres(i18n, mm);

/** A difference with its sign: "+134 mm"; in words where there is none. */
export function differenceText(i18n: ScaleI18n, by: number, unit: Printable['unit']): string {
  if (by === 0) return i18n.words.same;
  return `${by > 0 ? '+' : MINUS}${figureText(i18n, { value: Math.abs(by), unit })}`;
}

type Sizes = Readonly<Record<DimensionId, number | null>>;

/** How the second car's size differs from the first one's, as a sentence; '' where nothing is published. */
export function comparison(i18n: ScaleI18n, name: string, first: Sizes, second: Sizes): string {
  const { more, less, equal, compared } = i18n.words;
  const parts = (['length', 'width', 'height'] as const).flatMap((id) => {
    const mm = difference(first[id], second[id]);
    if (mm === null) return [];
    if (mm === 0) return [equal[id]];
    const say = mm > 0 ? more[id] : less[id];
    return [say(millimetres(i18n, Math.abs(mm)))];
  });
  return parts.length > 0 ? compared(name, i18n.format.list(parts)) : '';
}

/** "5.3 × 2.5 × 2.2 m" */
export function spaceText({ format, words }: ScaleI18n, { length, width, height }: Space): string {
  const metres = [length, width, ...(height === null ? [] : [height])];
  return `${metres.map((mm) => format.number(mm / 1000, 3)).join('\u00A0×\u00A0')}\u00A0${words.metre}`;
}

export interface Verdict {
  /** null: a dimension that decides it is not published */
  readonly fits: boolean | null;
  readonly text: string;
}

/** Whether a car fits, and by how much or not, as a sentence. */
export function verdictOf(i18n: ScaleI18n, space: Space, car: CarSize): Verdict {
  const words = i18n.words;
  const answer = fits(space, car);
  const { end, side, above } = gapsIn(space, car);
  const part = (gap: number | null, say: (mm: string) => string, share = 1) =>
    gap === null ? [] : [say(millimetres(i18n, gap * share))];
  const missing = (gap: number | null, say: (mm: string) => string, share = 1) =>
    gap !== null && gap < 0 ? [say(millimetres(i18n, -gap * share))] : [];
  // Too long by what is missing ahead and behind together.
  const text =
    answer === false
      ? [
          ...missing(end, words.tooLong, 2),
          ...missing(side, words.tooWide, 2),
          ...missing(above, words.tooHigh),
        ]
      : [...part(end, words.ends), ...part(side, words.besides), ...part(above, words.above)];
  const unknown = (['length', 'width', 'height'] as const)
    .filter((id) => car[id] === null && (id !== 'height' || space.height !== null))
    .map((id) => inSentence(i18n, i18n.specName(id)));
  const joined = text.join(', ');
  if (answer === null) return { fits: answer, text: words.unknown(i18n.format.list(unknown), joined) };
  return { fits: answer, text: (answer ? words.fits : words.fitsNot)(joined) };
}
