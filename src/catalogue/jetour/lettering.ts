/** Letters as strokes in a box of 1 by 1, the origin at its lower left corner. */
const strokes: Readonly<Record<string, readonly (readonly (readonly [x: number, y: number])[])[]>> = {
  J: [
    [
      [0, 0.3],
      [0, 0],
      [1, 0],
      [1, 1],
      [0.4, 1],
    ],
  ],
  E: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [0, 0.5],
      [0.85, 0.5],
    ],
  ],
  T: [
    [
      [0, 1],
      [1, 1],
    ],
    [
      [0.5, 1],
      [0.5, 0],
    ],
  ],
  O: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
  U: [
    [
      [0, 1],
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  ],
  R: [
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0.4],
      [0, 0.4],
    ],
    [
      [0.55, 0.4],
      [1, 0],
    ],
  ],
};

/**
 * Plain lettering as path data, mm, its middle at x = 0.
 * @param pitch from one letter to the next; a letter itself is `width` wide and `height` high
 */
export const lettering = (
  word: string,
  { pitch, width, height, foot }: Readonly<Record<'pitch' | 'width' | 'height' | 'foot', number>>,
): string =>
  word
    .split('')
    .flatMap((letter, index) => {
      const left = (index - (word.length - 1) / 2) * pitch - width / 2;
      return (strokes[letter] ?? []).map(
        (line) =>
          `M${line.map(([x, y]) => `${Math.round(left + x * width)} ${Math.round(foot + y * height)}`).join('L')}`,
      );
    })
    .join('');
