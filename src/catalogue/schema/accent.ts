import * as v from 'valibot';
import { hexSchema } from './primitives';

/** What WCAG 2.2 asks of text, which the accent is and which stands on it. */
const LEAST = 4.5;

/** How much lighter white is than a colour, as WCAG 2.2 counts: 1 for white itself, 21 for black. */
function contrastWithWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** A colour that can be read on white, and white on it. The dark theme takes a lighter one of the same hue. */
export const accentSchema = v.pipe(
  hexSchema,
  v.check(
    (hex) => contrastWithWhite(hex) >= LEAST,
    'expected a darker colour: white text on it is too hard to read',
  ),
);
