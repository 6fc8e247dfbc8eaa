import { waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { russian } from '../../i18n/languages';
import { button, followed, open, option, question } from './choices';

const live = () => [...document.querySelectorAll('[aria-live="polite"]')];
const said = () =>
  live()
    .map((each) => each.textContent?.replaceAll(/\s/g, ' '))
    .join('');

describe('what a reader of the screen hears', () => {
  it('is nothing before the first change', async () => {
    open('?model=city&engine=diesel');
    await waitFor(() => expect(live()).toHaveLength(1));
    expect(said()).toBe('');
  });

  it('is the car, its price, by how much it rose and what else changed, in one sentence', async () => {
    open();
    await userEvent.click(option('Engine', 'Diesel'));
    await followed();
    expect(said()).toBe(
      'Kite City Sport: RUB 1,500,000, RUB 400,000 more, also changed: Gearbox Automatic and Trim Sport.',
    );
  });

  it('is what came back by itself, and by how much the price fell', async () => {
    open('?model=city&trim=sport&drive=all');
    await userEvent.click(option('Drive', 'Front-wheel drive'));
    await followed();
    expect(said()).toBe('Kite City Sport: RUB 1,500,000, RUB 200,000 less.');
    open('?model=city&engine=diesel');
    await userEvent.click(option('Gearbox', 'Manual'));
    await question();
    await userEvent.click(button('Change'));
    await userEvent.click(option('Gearbox', 'Automatic'));
    await followed();
    expect(said()).toMatch(/ more, also changed: .*, back again: Engine Diesel\.$/);
  });

  it('is no price difference where there is none', async () => {
    open();
    await userEvent.click(option('Colour', 'Black'));
    await followed();
    expect(said()).toBe('Kite City Base: RUB 1,100,000.');
  });

  it('is Russian in Russian', async () => {
    open('', { i18n: russian });
    const black = document.querySelector<HTMLInputElement>('input[value="black"]');
    if (black) await userEvent.click(black);
    await followed();
    expect(said()).toMatch(/^Kite Сити Базовая: 1 100 000 ₽/);
  });
});
