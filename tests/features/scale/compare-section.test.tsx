import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { CompareSection } from '../../../src/features/scale/compare-section';
import { russian } from '../../i18n/languages';
import { show } from '../../support/render';
import { names, published } from './published';

const ids = Object.keys(published);
const pairs = ids.flatMap((first) =>
  ids.filter((id) => id !== first).map((second) => [first, second] as const),
);

const cells = (name: string) => {
  const row = screen.getByRole('row', { name: new RegExp(`^${name} `) });
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
};
const signed = (mm: number) => (mm === 0 ? 'none' : `${mm > 0 ? '+' : '\u2212'}${Math.abs(mm)}\u00A0mm`);

beforeEach(() => localStorage.clear());

describe('two cars over one another', () => {
  it.each(pairs)('%s and %s: the table has both, and the difference', (first, second) => {
    show(<CompareSection />, `?model=${first}&s.with=${second}`);
    const [a, b] = [published[first], published[second]];
    if (!a || !b) throw new Error('unknown model');
    for (const [row, side] of [
      ['Length', 'length'],
      ['Width', 'width'],
      ['Height', 'height'],
    ] as const) {
      const [own, other, difference] = cells(row);
      expect(own).toContain(`${a[side]}\u00A0mm`);
      expect(other).toContain(`${b[side]}\u00A0mm`);
      expect(difference).toBe(signed(b[side] - a[side]));
    }
    const sentence = screen.getByRole('status', { name: 'How it differs' }).textContent;
    expect(sentence).toContain(`The ${names[second]} is`);
    expect(screen.getAllByRole('img')).toHaveLength(2);
  });

  it('says in a sentence how the other one differs', () => {
    show(<CompareSection />, '?model=dashing&s.with=t2-pass');
    expect(screen.getByRole('status').textContent).toBe(
      'The T2 Pass is 195\u00A0mm longer, 106\u00A0mm wider, and 195\u00A0mm taller.',
    );
    show(<CompareSection />, '?model=t2-pass&s.with=x70-plus', russian);
    expect(screen.getByRole('status').textContent).toBe(
      'X70 Plus: на 61\u00A0мм короче, на 106\u00A0мм уже и на 160\u00A0мм ниже.',
    );
  });

  it('says what is not published, and that the axles are then only drawn', () => {
    show(<CompareSection />, '?model=dashing&s.with=t2-pass');
    expect(cells('Front overhang')).toEqual(['948\u00A0mm', 'not published', '—not published']);
    expect(screen.getByText(/^T2 Pass: the overhangs are not published/)).toBeTruthy();
    expect(screen.queryByText(/Dashing.*: the overhangs are not published/)).toBeNull();
  });

  it('takes the next model of the range until one is chosen, and never the car itself', () => {
    show(<CompareSection />, '');
    const models = () => within(screen.getByRole('group', { name: 'Compare with' })).getAllByRole('radio');
    expect(models()).toHaveLength(2);
    expect(screen.getByRole('radio', { name: 'X70 Plus', checked: true })).toBeTruthy();
    show(<CompareSection />, '?model=t2-pass&s.with=t2-pass');
    expect(screen.getByRole('radio', { name: 'Dashing', checked: true })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'T2 Pass' })).toBeNull();
  });

  it('keeps what is chosen in the address, beside the car', async () => {
    const car = '?model=dashing&engine=1.6t&list=2026-01';
    show(<CompareSection />, car);
    const entries = history.length;
    await userEvent.click(screen.getByRole('radio', { name: 'T2 Pass' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Rear bumper' }));
    expect(location.search).toBe(`${car}&s.with=t2-pass&s.align=rear-bumper`);
    expect(history.length).toBe(entries);
    expect(screen.getByRole('radio', { name: 'Rear bumper', checked: true })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Jetour T2 Pass/ }).getAttribute('href')).toContain(
      'model=t2-pass',
    );
  });

  it('describes the drawings in words', () => {
    show(<CompareSection />, '?model=dashing&s.with=t2-pass');
    const side = screen.getByRole('img', { name: 'Dashing and T2 Pass from the side, at one scale' });
    expect(side.querySelector('desc')?.textContent).toContain('195\u00A0mm longer');
    expect(
      screen.getByRole('img', { name: 'Dashing and T2 Pass from the front, at one scale' }),
    ).toBeTruthy();
  });
});
