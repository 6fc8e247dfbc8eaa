import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { afterPaint } from '../../../src/configuration/after-paint';
import { button, chosen, followed, open, option, price, roubles } from './choices';

/** Gives the browser a clipboard that takes a text, or refuses. */
function withClipboard(write: () => Promise<void>) {
  const writeText = vi.fn<(text: string) => Promise<void>>(write);
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  onTestFinished(() => {
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
  return writeText;
}

describe('Copy link', () => {
  it('copies the whole address of exactly this car, and says so', async () => {
    open('?model=city&engine=diesel&list=2025-02');
    const writeText = withClipboard(() => Promise.resolve());
    await userEvent.click(await screen.findByRole('button', { name: 'Copy link' }));
    const link = new URL('/?model=city&engine=diesel&list=2025-02', location.href).href;
    expect(writeText).toHaveBeenCalledExactlyOnceWith(link);
    expect(await screen.findByText(/^Link copied/)).toBeTruthy();
  });

  it('hands the link over to be copied where the browser refuses', async () => {
    open('?model=city&engine=diesel');
    withClipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    await userEvent.click(await screen.findByRole('button', { name: 'Copy link' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to this car' });
    expect(field.value).toBe(new URL('/?model=city&engine=diesel&list=2026-01', location.href).href);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
    await userEvent.click(button('Close'));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });
});

describe('undo, redo and start over', () => {
  const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

  it('walk through the picks, and stay where the focus is', async () => {
    open();
    expect([isOff('Undo'), isOff('Redo')]).toEqual([true, true]);
    await userEvent.click(option('Trim', 'Plus'));
    await userEvent.click(option('Colour', 'Black'));
    // Until then it is beside what the first of them moved.
    await followed();
    expect([isOff('Undo'), isOff('Redo')]).toEqual([false, true]);
    await userEvent.click(button('Undo'));
    expect(chosen('Colour')).toBe(option('Colour', 'White'));
    await userEvent.click(button('Undo'));
    expect(price()).toBe(roubles(1_100_000));
    expect(isOff('Undo')).toBe(true);
    expect(document.activeElement).toBe(button('Undo'));
    await userEvent.click(button('Undo'));
    expect(price()).toBe(roubles(1_100_000));
    await userEvent.click(button('Redo'));
    await userEvent.click(button('Redo'));
    expect(chosen('Colour')).toBe(option('Colour', 'Black'));
    expect(isOff('Redo')).toBe(true);
  });

  it('Start over shows the first car, and can be undone', async () => {
    open('?model=tour&engine=diesel');
    await userEvent.click(button('Start over'));
    expect(price()).toBe(roubles(1_100_000));
    await userEvent.click(button('Undo'));
    expect(price()).toBe(roubles(1_900_000));
  });
});

it('Print leads to the quote of this car, to be printed at once', async () => {
  const { go } = open('?model=tour&engine=diesel');
  await userEvent.click(button('Print'));
  expect(go).toHaveBeenCalledWith('quote', '?model=tour&engine=diesel&list=2026-01&q.print=now');
});

describe('a press that comes before what follows a pick', () => {
  /** The link to the garage beside the button, which is there once a car is saved. */
  const toGarage = () => screen.findByRole('link', { name: /^Garage/ });

  it('is for the car that was picked, not for the one before it', async () => {
    onTestFinished(() => localStorage.clear());
    const { go } = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Save this car' }));
    const link = await toGarage();
    fireEvent.click(option('Trim', 'Plus'));
    fireEvent.click(button('Save this car'));
    expect((await toGarage()).getAttribute('aria-label')).toBe('Garage: 2');
    fireEvent.click(option('Colour', 'Black'));
    fireEvent.click(link);
    expect(go).toHaveBeenCalledExactlyOnceWith('garage', expect.stringContaining('colour=black'));
  });

  it('is for it as well once the page has begun to follow, and has drawn nothing of that', async () => {
    onTestFinished(() => localStorage.clear());
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Save this car' }));
    fireEvent.click(option('Trim', 'Plus'));
    // A part that took no notice of the same car again would still save the one before.
    await new Promise<void>((resolve) => afterPaint(resolve));
    fireEvent.click(button('Save this car'));
    expect((await toGarage()).getAttribute('aria-label')).toBe('Garage: 2');
  });
});
