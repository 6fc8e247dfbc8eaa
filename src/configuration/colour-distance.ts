/**
 * How unlike two colours look, from 0 for the same to about 1000 for black and white: the distance in Oklab, whose units
 * are close to what eyes tell apart. https://bottosson.github.io/posts/oklab/
 * @param a as #rrggbb, like `b`
 */
export function colourDistance(a: string, b: string): number {
  const [left, right] = [oklab(a), oklab(b)];
  return Math.round(1000 * Math.hypot(...left.map((part, index) => part - (right[index] ?? 0))));
}

function oklab(hex: string): readonly number[] {
  const linear = (at: number) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [linear(1), linear(3), linear(5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
