import { fireEvent } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { chosen, followed, isAsked, open, option, price, question, roubles, stepSaying } from './choices';

const press = (key: string) => userEvent.keyboard(`{${key}}`);
const focused = () => document.activeElement;

describe('arrow keys in a step', () => {
  it.each(['ArrowDown', 'ArrowRight'])('%s picks the next option that fits, as radios do', async (key) => {
    open();
    option('Engine', 'Petrol').focus();
    await press(key);
    expect(focused()).toBe(option('Engine', 'Diesel'));
    expect(chosen('Engine')).toBe(option('Engine', 'Diesel'));
    expect(price()).toBe(roubles(1_500_000));
  });

  it.each(['ArrowUp', 'ArrowLeft'])('%s picks the one before, round and round', async (key) => {
    open('?model=city&colour=white');
    option('Colour', 'White').focus();
    await press(key);
    expect(focused()).toBe(option('Colour', 'Black'));
    expect(chosen('Colour')).toBe(option('Colour', 'Black'));
    await press('ArrowDown');
    expect(chosen('Colour')).toBe(option('Colour', 'White'));
  });

  it('move onto an option that does not fit, and never pick it', async () => {
    open('?model=city&engine=diesel');
    option('Gearbox', 'Automatic').focus();
    await press('ArrowUp');
    expect(focused()).toBe(option('Gearbox', 'Manual'));
    expect(chosen('Gearbox')).toBe(option('Gearbox', 'Automatic'));
    expect(isAsked()).toBe(false);
    expect(price()).toBe(roubles(1_500_000));
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'])('are the browser’s with %s', (held) => {
    open();
    const petrol = option('Engine', 'Petrol');
    petrol.focus();
    expect(fireEvent.keyDown(petrol, { key: 'ArrowDown', [held]: true })).toBe(true);
    expect(focused()).toBe(petrol);
  });

  it('leave every other key to the browser', () => {
    open();
    expect(fireEvent.keyDown(option('Engine', 'Petrol'), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(option('Engine', 'Petrol'), { key: 'ArrowDown' })).toBe(false);
  });
});

describe('an option that does not fit', () => {
  it.each([
    ['Space', () => press(' ')],
    ['Enter', () => press('Enter')],
    ['a click', () => userEvent.click(option('Gearbox', 'Manual'))],
  ])('is asked about by %s', async (_, act) => {
    open('?model=city&engine=diesel');
    option('Gearbox', 'Manual').focus();
    await act();
    expect(await question()).toBeTruthy();
    expect(chosen('Gearbox')).toBe(option('Gearbox', 'Automatic'));
    expect(price()).toBe(roubles(1_500_000));
  });
});

describe('an option that fits', () => {
  it('is picked without a search of the page for radios of its name, which a slow phone would wait for', async () => {
    open();
    const search = vi.spyOn(document, 'querySelectorAll');
    fireEvent.click(option('Engine', 'Diesel'));
    expect(chosen('Engine')).toBe(option('Engine', 'Diesel'));
    expect(search.mock.calls.filter(([selector]) => selector.includes('name='))).toEqual([]);
    search.mockRestore();
    await followed();
  });

  it('is marked and priced before React has drawn anything', async () => {
    open();
    // Outside of what React’s tests wait for: nothing that it would draw is there yet.
    option('Engine', 'Diesel').click();
    expect(chosen('Engine')).toBe(option('Engine', 'Diesel'));
    expect(price()).toBe(roubles(1_500_000));
    await followed();
  });

  it('is asked about, with the mark left where it was, when the pick before it has made it unfit meanwhile', async () => {
    open('?model=city');
    const manual = option('Gearbox', 'Manual');
    fireEvent.click(option('Engine', 'Diesel'));
    expect(manual.dataset['fits']).toBe('true');
    fireEvent.click(manual);
    expect(chosen('Gearbox')).toBe(option('Gearbox', 'Automatic'));
    expect(await question()).toBeTruthy();
    await followed();
    expect(chosen('Gearbox')).toBe(option('Gearbox', 'Automatic'));
  });

  it.each([
    ['Space', () => press(' ')],
    ['Enter', () => press('Enter')],
    ['a click', () => userEvent.click(option('Trim', 'Sport'))],
  ])('is picked by %s', async (_, act) => {
    open();
    option('Trim', 'Sport').focus();
    await act();
    expect(chosen('Trim')).toBe(option('Trim', 'Sport'));
    await followed();
    expect(stepSaying('Trim', 'Your pick')).toBeTruthy();
  });

  it.each([
    ['a click', () => userEvent.click(option('Trim', 'Base'))],
    ['Enter', () => press('Enter')],
  ])('and was filled in becomes the buyer’s own by %s', async (_, act) => {
    open();
    expect(stepSaying('Trim', 'Not chosen yet')).toBeTruthy();
    option('Trim', 'Base').focus();
    await act();
    await followed();
    expect(stepSaying('Trim', 'Your pick')).toBeTruthy();
    expect(chosen('Trim')).toBe(option('Trim', 'Base'));
  });
});
