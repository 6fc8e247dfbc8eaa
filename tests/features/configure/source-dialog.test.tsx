import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DataSheet } from '../../../src/features/configure/data-sheet';
import { smallDetails } from '../../support/small-catalogue/catalogue';
import { openPart } from './page';

/** Asks a figure of the data sheet where it comes from. */
async function ask(query: string, figure: RegExp, name: string, surroundings = {}) {
  openPart(<DataSheet />, query, surroundings);
  await userEvent.click(screen.getByText(/figures not published$/));
  await userEvent.click(screen.getByRole('button', { name: figure }));
  return within(await screen.findByRole('dialog', { name }));
}

describe('where a figure comes from', () => {
  it('is told with its value, status, source, kind and date', async () => {
    const sheet = await ask('?model=city', /^4000\smm.*Length$/, 'Length');
    expect(sheet.getByText(/4000\smm/).textContent).toContain('confirmed');
    const link = await sheet.findByRole('link', { name: 'Brochure' });
    expect(link.getAttribute('href')).toBe('https://maker.example/brochure');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(sheet.getByText('Kite, the maker')).toBeTruthy();
    expect(sheet.getByText(/1 June 2024/)).toBeTruthy();
  });

  it('says what is not confirmed, and why', async () => {
    const sheet = await ask('?model=tour', /^1900\smm.*unconfirmed.*Width$/, 'Width');
    expect(sheet.getByText('Measured on a photograph.')).toBeTruthy();
    expect(sheet.getByText(/1900\smm/).textContent).toContain('unconfirmed');
  });

  it('says where was looked for what nobody published', async () => {
    const sheet = await ask('?model=tour', /^not published.*Boot, seats up$/, 'Boot, seats up');
    expect(await sheet.findByText(/^Search/)).toBeTruthy();
    expect(sheet.getByText(/not published/)).toBeTruthy();
    expect(sheet.queryByRole('link', { name: /Search/ })).toBeNull();
  });

  it('takes the figure of the row before that of its powertrain', async () => {
    const sheet = await ask('?model=city&drive=all', /^9\.5\ss.*0–100/, '0–100 km/h');
    expect(sheet.getByText('Owners say so.')).toBeTruthy();
    expect(await sheet.findByRole('link', { name: 'Forum' })).toBeTruthy();
  });

  it('can be asked again when the sources did not load', async () => {
    const load = vi.fn<() => Promise<typeof smallDetails>>(() => Promise.reject(new Error('no network')));
    const sheet = await ask('?model=city', /^4000\smm.*Length$/, 'Length', { loadDetails: load });
    expect((await sheet.findByRole('alert')).textContent).toContain('could not be loaded');
    load.mockResolvedValue(smallDetails);
    await userEvent.click(sheet.getByRole('button', { name: 'Try again' }));
    expect(await sheet.findByRole('link', { name: 'Brochure' })).toBeTruthy();
  });

  it('closes by its button', async () => {
    const sheet = await ask('?model=city', /^4000\smm.*Length$/, 'Length');
    await userEvent.click(sheet.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
