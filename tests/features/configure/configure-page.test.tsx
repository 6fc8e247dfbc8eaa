import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { steps } from '../../../src/catalogue/steps';
import { english } from '../../i18n/languages';
import { openPage } from './page';
import { followed, option, price, question, roubles } from './queries';

describe('the configure view', () => {
  it('shows the car, every step, its price and everything known about it', async () => {
    openPage('?model=city');
    expect(screen.getAllByRole('heading', { level: 1 }).map((each) => each.textContent)).toEqual([
      'Kite City Base',
    ]);
    for (const id of steps) expect(screen.getByRole('group', { name: english.stepName(id) })).toBeTruthy();
    expect(price()).toBe(roubles(1_100_000));
    expect(await screen.findByRole('region', { name: 'Data sheet' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Price' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Equipment: Base' })).toBeTruthy();
    expect((await screen.findAllByTitle(/^Kite City Base, /)).length).toBeGreaterThanOrEqual(2);
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeTruthy();
  });

  it('asks before a pick that does not fit, and draws the car that was chosen', async () => {
    openPage('?model=city&engine=diesel');
    await userEvent.click(option('Gearbox', 'Manual'));
    expect(await question()).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    await followed();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kite City Base');
    await userEvent.click(option('Model', 'Mini'));
    expect((await screen.findAllByTitle(/^Kite Mini One, /)).length).toBeGreaterThanOrEqual(2);
  });
});
