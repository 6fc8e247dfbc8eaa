import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { CompareSection } from '../../../src/features/scale/compare-section';
import { russian } from '../../i18n/languages';
import { show } from '../../support/render';
import { names, published } from './published';

const pairs = [
  ['city', 'tour'],
  ['tour', 'city'],
] as const;

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
    show(<CompareSection />, '?model=city&s.with=tour');
    expect(screen.getByRole('status').textContent).toBe(
      'The Tour is 600\u00A0mm longer, 100\u00A0mm wider, and 200\u00A0mm taller.',
    );
    show(<CompareSection />, '?model=tour&s.with=mini', { i18n: russian });
    expect(screen.getByRole('status').textContent).toBe(
      'Мини: на 1100\u00A0мм короче и на 200\u00A0мм ниже.',
    );
    show(<CompareSection />, '?model=city&s.with=mini');
    expect(screen.getByRole('status').textContent).toBe('The Mini is 500\u00A0mm shorter and just as tall.');
  });

  it('says what is not published, and that the axles are then only drawn', () => {
    show(<CompareSection />, '?model=city&s.with=tour');
    expect(cells('Front overhang')).toEqual(['800\u00A0mm', 'not published', '—not published']);
    expect(cells('Wheelbase')).toEqual(['2500\u00A0mm', '2800\u00A0mm', '+300\u00A0mm']);
    expect(screen.queryByRole('row', { name: /^Wading depth / })).toBeNull();
    expect(screen.getByText(/^Tour: the overhangs are not published/)).toBeTruthy();
    expect(screen.queryByText(/City.*: the overhangs are not published/)).toBeNull();
  });

  it('takes the next model of the range until one is chosen, and never the car itself', () => {
    show(<CompareSection />, '');
    const models = () => within(screen.getByRole('group', { name: 'Compare with' })).getAllByRole('radio');
    expect(models()).toHaveLength(2);
    expect(screen.getByRole('radio', { name: 'Tour', checked: true })).toBeTruthy();
    show(<CompareSection />, '?model=mini&s.with=mini');
    expect(screen.getByRole('radio', { name: 'City', checked: true })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Mini' })).toBeNull();
  });

  it('keeps what is chosen in the address, beside the car', async () => {
    const car = '?model=city&engine=diesel&list=2026-01';
    show(<CompareSection />, car);
    const entries = history.length;
    await userEvent.click(screen.getByRole('radio', { name: 'Mini' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Rear bumper' }));
    expect(location.search).toBe(`${car}&s.with=mini&s.align=rear-bumper`);
    expect(history.length).toBe(entries);
    expect(screen.getByRole('radio', { name: 'Rear bumper', checked: true })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Kite Mini/ }).getAttribute('href')).toContain('model=mini');
  });

  it('stands a person and a pallet beside them when they are asked for', async () => {
    show(<CompareSection />, '?model=dashing');
    const drawn = () => document.querySelectorAll('[class*=companion][d]').length;
    expect(drawn()).toBe(0);
    const group = within(screen.getByRole('group', { name: 'Beside them' }));
    await userEvent.click(group.getByRole('checkbox', { name: /^Person/ }));
    expect(drawn()).toBe(2);
    await userEvent.click(group.getByRole('checkbox', { name: /^Euro pallet/ }));
    expect(drawn()).toBe(4);
    await userEvent.click(group.getByRole('checkbox', { name: /^Person/ }));
    expect(drawn()).toBe(2);
    expect(location.search).toBe('?model=dashing&s.beside=pallet');
  });

  it('describes the drawings in words', () => {
    show(<CompareSection />, '?model=city&s.with=tour');
    const side = screen.getByRole('img', { name: 'City and Tour from the side, at one scale' });
    expect(side.querySelector('desc')?.textContent).toContain('600\u00A0mm longer');
    expect(screen.getByRole('img', { name: 'City and Tour from the front, at one scale' })).toBeTruthy();
  });
});
