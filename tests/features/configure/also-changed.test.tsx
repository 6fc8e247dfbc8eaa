import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { button, chosen, followed, open, option, price, question, roubles } from './choices';

const region = () => screen.queryByRole('region', { name: 'Also changed' });
const rows = () => {
  const found = region();
  return (
    found &&
    within(found)
      .getAllByRole('listitem')
      .map((row) => row.textContent)
  );
};

describe('what a pick moved besides its own step', () => {
  it('is listed from and to, and taken back by Undo', async () => {
    open();
    expect(region()).toBeNull();
    await userEvent.click(option('Engine', 'Diesel'));
    // Its code comes a moment after the page.
    await screen.findByRole('region', { name: 'Also changed' });
    expect(rows()).toEqual(['Gearbox Manual → becomes Automatic', 'Trim Base → becomes Sport']);
    const found = region();
    if (found) await userEvent.click(within(found).getByRole('button', { name: 'Undo' }));
    expect(price()).toBe(roubles(1_100_000));
    expect(chosen('Engine')).toBe(option('Engine', 'Petrol'));
    await followed();
    expect(region()).toBeNull();
  });

  it('is listed after a pick that was asked about too', async () => {
    open('?model=city&engine=diesel');
    await userEvent.click(option('Gearbox', 'Manual'));
    await question();
    await userEvent.click(button('Change'));
    expect(rows()).toEqual(['Engine Diesel → becomes Petrol', 'Trim Sport → becomes Base']);
  });

  it('is gone once the next pick is painted, or once it is dismissed', async () => {
    open();
    await userEvent.click(option('Engine', 'Diesel'));
    fireEvent.click(option('Colour', 'Black'));
    expect(region()).not.toBeNull();
    await followed();
    expect(region()).toBeNull();
    open();
    await userEvent.click(option('Engine', 'Diesel'));
    const found = region();
    if (found) await userEvent.click(within(found).getByRole('button', { name: 'Close' }));
    await followed();
    expect(region()).toBeNull();
    expect(price()).toBe(roubles(1_500_000));
  });

  it('can still be undone by its own button in the frame before it goes', async () => {
    open();
    await userEvent.click(option('Engine', 'Diesel'));
    fireEvent.click(option('Colour', 'Black'));
    fireEvent.click(button('Undo'));
    expect(chosen('Colour')).toBe(option('Colour', 'White'));
    expect(chosen('Engine')).toBe(option('Engine', 'Diesel'));
  });

  it('is not spoken of where nothing else moved', async () => {
    open();
    await userEvent.click(option('Colour', 'Black'));
    expect(region()).toBeNull();
  });
});
