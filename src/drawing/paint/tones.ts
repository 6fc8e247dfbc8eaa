type Rgb = readonly [red: number, green: number, blue: number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const NIGHT: Rgb = [9, 13, 20];

/** #rrggbb to bytes; anything else reads as mid grey, so that a foreign catalogue's slip still draws a car. */
export function readColour(hex: string): Rgb {
  const colour = /^#[\da-f]{6}$/i.test(hex) ? Number.parseInt(hex.slice(1), 16) : 0x80_80_80;
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

const blend = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

const write = (colour: Rgb): string =>
  `#${colour.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;

const linear = (byte: number): number =>
  byte <= 10.31475 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4;

/** WCAG relative luminance, 0 to 1. */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(readColour(a)) + 0.05, luminance(readColour(b)) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

const LINE_CONTRAST = 3;

/** A line that stays visible on the paint: darker than a light paint, lighter than a dark one. */
function seamOn(base: Rgb): string {
  const ink = contrast(write(NIGHT), write(base)) > LINE_CONTRAST ? NIGHT : WHITE;
  let share = ink === NIGHT ? 0.6 : 0.2;
  while (share < 1 && contrast(write(blend(base, ink, share)), write(base)) < LINE_CONTRAST) share += 0.05;
  return write(blend(base, ink, Math.min(share, 1)));
}

const round = (share: number): number => Math.round(share * 100) / 100;

/** What the paint is like: metallic changes most with the light, matt mirrors nothing. */
export type Coat = 'solid' | 'metallic' | 'matt';

/** How strongly light and shade show on each, of a solid paint's. */
const STRENGTH: Readonly<Record<Coat, { readonly light: number; readonly shade: number }>> = {
  solid: { light: 1, shade: 1 },
  metallic: { light: 1.2, shade: 1.15 },
  matt: { light: 0.5, shade: 0.75 },
};

/** The colours that one paint takes in light and shade. */
export interface Tones {
  readonly base: string;
  readonly glow: string;
  readonly dusk: string;
  readonly seam: string;
  /** how strongly each shows, 0 to 1 */
  readonly light: number;
  readonly shade: number;
}

/**
 * Light and shade for a paint, #rrggbb. Dark paints mirror the sky, so they get strong reflections and hardly any shade; light
 * paints show their form by shade.
 */
export function tonesOf(hex: string, coat: Coat = 'solid'): Tones {
  const base = readColour(hex);
  const bright = Math.sqrt(luminance(base));
  const strength = STRENGTH[coat];
  return {
    base: write(base),
    glow: write(blend(base, WHITE, Math.max(0.56 - 0.9 * bright, 0.3 + 0.65 * bright))),
    // Shade keeps the paint's own colour: a red in the dark is a dark red.
    dusk: write(blend(blend(BLACK, base, 0.4), NIGHT, 0.25)),
    seam: seamOn(base),
    light: round((0.82 - 0.3 * bright) * strength.light),
    shade: round((0.62 - 0.2 * bright) * strength.shade),
  };
}
