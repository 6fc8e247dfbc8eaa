import { array, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareDrawings } from '../../src/build/share-drawings';

/** Puts the shared parts back, as src/app/take-language.ts does with the elements of a page. */
function restored(first: string, shared: string): string {
  const pictures = [...first.matchAll(/<svg>(.*?)<\/svg>/gs)].map(([, inner]) => inner ?? '');
  return shared.replaceAll(/<g data-same="(\d+)\.(\d+)"><\/g>/g, (_, picture, part) => {
    const parts = [...(pictures[Number(picture)] ?? '').matchAll(/<g class="part">.*?<\/path><\/g>/gs)].map(
      String,
    );
    return parts[Number(part)] ?? 'nothing';
  });
}

const part = (shape: string) => `<g class="part"><path d="${shape}"></path></g>`;
const shapes = constantFrom('M0 0', 'M0 0L1 1'.repeat(40), 'M2 2L1 $&'.repeat(40));
const picture = array(shapes, { maxLength: 4 }).map((each) => `<svg>${each.map(part).join('')}</svg>`);
const page = array(picture, { maxLength: 3 });
const withWords = (language: string, pictures: readonly string[]) =>
  pictures.map((each) => `<p>${language}</p>${each}`).join('');

describe('drawings that two languages share', () => {
  it('can be put back as they were, whatever differs', () => {
    assert(
      property(record({ ru: page, en: page }), ({ ru, en }) => {
        const [first, second] = [withWords('ru', ru), withWords('en', en)];
        expect(restored(first, shareDrawings(first, second))).toBe(second);
      }),
    );
  });

  it('stand in the second page as a stand-in each', () => {
    const large = part('M0 0L1 1'.repeat(40));
    const [first, second] = [
      withWords('ru', [`<svg>${large}${large}</svg>`]),
      withWords('en', [`<svg>${large}${large}</svg>`]),
    ];
    expect(shareDrawings(first, second)).toBe(
      '<p>en</p><svg><g data-same="0.0"></g><g data-same="0.1"></g></svg>',
    );
  });

  it('are left alone where a stand-in would be no shorter, or the part is another', () => {
    const small = `<svg>${part('M0 0')}</svg>`;
    expect(shareDrawings(small, small)).toBe(small);
    const [one, other] = ['M0 0L1 1', 'M0 0L1 2'].map((shape) => `<svg>${part(shape.repeat(40))}</svg>`);
    expect(shareDrawings(one ?? '', other ?? '')).toBe(other);
  });
});
