import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { FitSection } from '../../../src/features/scale/fit-section';
import { russian } from '../../i18n/languages';
import { show } from '../../support/render';
import { published } from './published';

const KEY = 'to-scale.space';
const verdict = () => screen.getByRole('status', { name: 'Will it fit' }).textContent;
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const mm = (value: number) => `${Math.floor(value)}\u00A0mm`;

beforeEach(() => localStorage.clear());

describe('a car in a garage', () => {
  it.each(Object.entries(published))('%s: what is left on every side', (model, { length, width, height }) => {
    show(<FitSection />, `?model=${model}&s.space=6.00x3.00x2.20`);
    expect(verdict()).toContain(
      `Fits: ${mm((6000 - length) / 2)} in front and behind, ${mm((3000 - width) / 2)} on each side, ${mm(2200 - height)} above.`,
    );
    expect(screen.getAllByRole('img')).toHaveLength(3);
  });

  it.each(Object.entries(published))('%s: what is missing', (model, { length, width, height }) => {
    show(<FitSection />, `?model=${model}&s.space=3.90x1.70x1.50`);
    expect(verdict()).toContain(
      `Does not fit: ${mm(length - 3900)} too long, ${mm(width - 1700)} too wide${height > 1500 ? `, ${mm(height - 1500)} too high` : ''}.`,
    );
  });

  it('fits to the millimetre, and not one further', () => {
    show(<FitSection />, '?model=city&s.space=4.00x1.80x1.50');
    expect(verdict()).toContain('Fits: 0\u00A0mm in front and behind');
    show(<FitSection />, '?model=city&s.space=3.999x1.80');
    expect(verdict()).toContain('Does not fit: 1\u00A0mm too long.');
  });

  it('has no ceiling when none is entered', () => {
    show(<FitSection />, '?model=tour&s.space=5.3x2.5', { i18n: russian });
    expect(screen.getByRole('status').textContent).toContain(
      'Помещается: спереди и сзади по 350\u00A0мм, с боков по 300\u00A0мм.',
    );
    expect(screen.getByText(/^Мини\. .*не опубликован/)).toBeTruthy();
  });

  it('cannot be told of where a size that decides it is not published', () => {
    show(<FitSection />, '?model=mini&s.space=6.00x3.00x2.20');
    expect(verdict()).toContain(
      'Cannot be told: not published (width); 1250\u00A0mm in front and behind, 700\u00A0mm above.',
    );
    show(<FitSection />, '?model=mini&s.space=3.40x3.00x2.20');
    expect(verdict()).toContain('Does not fit: 100\u00A0mm too long.');
  });

  it('says which of the sizes it rests on are not confirmed', () => {
    show(<FitSection />, '?model=tour');
    expect(screen.getByText(/Tour, unconfirmed: width\.$/)).toBeTruthy();
    show(<FitSection />, '?model=city&s.with=mini');
    expect(screen.queryByText(/, unconfirmed/)).toBeNull();
  });
});

describe('the size of a garage', () => {
  it('is entered with a comma or a point, kept in the address and remembered', async () => {
    show(<FitSection />, '?model=city&list=2026-01');
    await userEvent.clear(field('Length, m'));
    await userEvent.type(field('Length, m'), '5,55');
    await userEvent.type(field('Height, m'), '2.2');
    expect(location.search).toBe('?model=city&list=2026-01&s.space=5.55x2.50x2.20');
    expect(localStorage.getItem(KEY)).toBe('{"format":1,"space":"5.55x2.50x2.20"}');
    expect(field('Length, m').value).toBe('5,55');
    expect(verdict()).toContain(
      '775\u00A0mm in front and behind, 350\u00A0mm on each side, 700\u00A0mm above.',
    );
  });

  it('is taken from an example', async () => {
    show(<FitSection />);
    await userEvent.click(screen.getByRole('button', { name: /^Garage/ }));
    expect(location.search).toBe('?s.space=6.00x3.00x2.20');
    expect(field('Width, m').value).toBe('3');
    expect(screen.getByRole('button', { name: /^Garage/, pressed: true })).toBeTruthy();
  });

  it('that makes no sense is told once the field is left, and stays as it was typed', async () => {
    show(<FitSection />, '?s.space=6x3x2.2');
    const width = field('Width, m');
    await userEvent.clear(width);
    await userEvent.type(width, 'wide');
    expect(width.getAttribute('aria-invalid')).toBe('false');
    await userEvent.tab();
    expect(width.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('A number of metres, like 5.3')).toBeTruthy();
    expect(width.value).toBe('wide');
    // Another field does not take it away.
    await userEvent.clear(field('Length, m'));
    await userEvent.type(field('Length, m'), '7');
    expect(width.value).toBe('wide');
    expect(location.search).toBe('?s.space=6x3x2.2');
    await userEvent.clear(width);
    await userEvent.type(width, '2500');
    expect(screen.getByText('From 1.5 to 8 m')).toBeTruthy();
    await userEvent.clear(width);
    await userEvent.type(width, '2.5');
    expect(width.getAttribute('aria-invalid')).toBe('false');
    expect(location.search).toBe('?s.space=7.00x2.50x2.20');
  });

  it('is remembered from the last visit, and goes into the address', () => {
    localStorage.setItem(KEY, '6.00x3.00');
    show(<FitSection />, '?model=city');
    expect(field('Length, m').value).toBe('6');
    expect(location.search).toBe('?model=city&s.space=6.00x3.00');
  });

  it('in a link comes before the one remembered, and does not replace it', () => {
    localStorage.setItem(KEY, '6.00x3.00');
    show(<FitSection />, '?s.space=5.00x2.50');
    expect(field('Length, m').value).toBe('5');
    expect(localStorage.getItem(KEY)).toBe('6.00x3.00');
  });

  it('that was damaged in storage is set aside, and said', () => {
    localStorage.setItem(KEY, 'garage');
    show(<FitSection />);
    expect(screen.getByText(/was damaged/)).toBeTruthy();
    expect(localStorage.getItem(`${KEY}.damaged`)).toBe('garage');
    expect(verdict()).toContain('Fits: 650\u00A0mm');
  });
});
