import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import SaveCar from '../../../src/features/configure/save-car';
import GaragePage from '../../../src/features/garage/garage-page';
import { writeGarageFile } from '../../../src/configuration/garage-file';
import type { SavedCar } from '../../../src/configuration/garage';
import { writeSavedCar } from '../../../src/configuration/garage-format';
import { show } from '../../support/render';

const KEY = 'to-scale.garage.kite';

const car = (id: string, query: string, more: Partial<SavedCar> = {}): SavedCar => ({
  id,
  query,
  name: '',
  note: '',
  saved: '2026-02-03',
  price: 100_000_000,
  more: {},
  ...more,
});

const base = car('base', '?model=city&trim=base&list=2024-06');
const tour = car('tour', '?model=tour&list=2026-01', { name: 'For the family' });

const keep = (...cars: readonly SavedCar[]) =>
  localStorage.setItem(KEY, JSON.stringify({ format: 1, cars: cars.map(writeSavedCar) }));
const kept = () => localStorage.getItem(KEY) ?? '';

const rows = () => within(screen.getByRole('list', { name: 'Saved cars' })).getAllByRole('listitem');
const names = () =>
  rows().map(
    (row) => within(row).getByRole('heading').textContent + (/copy|family/.exec(nameIn(row))?.[0] ?? ''),
  );
const nameIn = (row: HTMLElement) => within(row).getByLabelText<HTMLInputElement>('Name').value;
const button = (row: number, name: string) => {
  const found = rows()[row];
  if (!found) throw new Error(`no row ${String(row)}`);
  return within(found).getByRole('button', { name });
};

beforeEach(() => localStorage.clear());

describe('the garage', () => {
  it('says how to fill it while it is empty', () => {
    show(<GaragePage />);
    expect(screen.queryByRole('list', { name: 'Saved cars' })).toBeNull();
    expect(screen.getByText(/Nothing here yet/)).toBeTruthy();
  });

  it('shows each car with its price then and now, and leads to it', async () => {
    keep(base, tour);
    const { go } = show(<GaragePage />);
    expect(rows()[0]?.textContent).toMatch(
      /Kite City Base.*ThenRUB\s1,000,000NowRUB\s1,100,000\+RUB\s100,000List prices of June 2024 and January 2026.*Saved on 3 February 2026/,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Kite City Base' }));
    expect(go).toHaveBeenCalledWith('configure', '?model=city&trim=base&list=2024-06');
  });

  it('keeps a name and a note as they are typed', async () => {
    keep(base);
    show(<GaragePage />);
    await userEvent.type(screen.getByLabelText('Name'), 'The cheap one');
    await userEvent.type(screen.getByLabelText('Note'), 'Ask about the floor mats');
    await userEvent.tab();
    expect(kept()).toContain('The cheap one');
    expect(kept()).toContain('Ask about the floor mats');
  });

  it('moves, doubles and deletes, and brings back what was deleted', async () => {
    keep(base, tour);
    show(<GaragePage />);
    await userEvent.click(button(0, 'Down'));
    expect(names()[1]).toContain('Kite City Base');
    expect(button(0, 'Up').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Kite City Base: place 2 of 2')).toBeTruthy();
    await userEvent.click(button(1, 'Duplicate'));
    expect(rows().map(nameIn)).toEqual(['For the family', '', 'Kite City Base, copy']);
    await userEvent.click(button(0, 'Delete'));
    expect(rows()).toHaveLength(2);
    expect(screen.getByText('Deleted: For the family.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(rows().map(nameIn)).toEqual(['For the family', '', 'Kite City Base, copy']);
  });

  it('follows another tab', () => {
    keep(base);
    show(<GaragePage />);
    keep(base, tour);
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));
    expect(rows()).toHaveLength(2);
  });

  it('says that a saved car can no longer be bought as it was', () => {
    keep(car('old', '?model=city&trim=luxus&list=2026-01'));
    show(<GaragePage />);
    expect(rows()[0]?.textContent).toContain('The catalogue no longer has all that you saved');
  });

  it('leads to its cars side by side', async () => {
    keep(base, tour);
    const { go } = show(<GaragePage />);
    await userEvent.click(screen.getByRole('link', { name: 'Compare them' }));
    expect(go.mock.calls[0]?.[0]).toBe('compare');
    expect(go.mock.calls[0]?.[1]).toMatch(/cars=city-base_tour-/);
  });

  it('says what the browser refuses, what was damaged, and what is not understood', () => {
    localStorage.setItem(KEY, '{');
    show(<GaragePage />);
    expect(screen.getByText(/The stored garage was damaged/)).toBeTruthy();
    expect(localStorage.getItem(`${KEY}.damaged`)).toBe('{');
    localStorage.setItem(KEY, JSON.stringify({ format: 1, cars: [writeSavedCar(base), { id: 'x' }] }));
    show(<GaragePage />);
    expect(screen.getByText(/does not understand: 1/)).toBeTruthy();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    show(<GaragePage />);
    act(() => button(0, 'Duplicate').click());
    expect(rows()).toHaveLength(2);
    expect(screen.getByText(/The browser does not keep the garage/)).toBeTruthy();
    full.mockRestore();
  });

  it('takes a file, and refuses another with the reason and without a change', async () => {
    keep(base);
    show(<GaragePage />);
    const open = (text: string) =>
      userEvent.upload(
        screen.getByLabelText('Open a file', { selector: 'input' }),
        new File([text], 'garage.json', { type: 'application/json' }),
      );
    await open(writeGarageFile('kite', [base, tour]));
    await waitFor(() => expect(screen.getByText('Added from the file: 1.')).toBeTruthy());
    const before = kept();
    await open('{"kind":"to-scale.garage"}');
    await waitFor(() => expect(screen.getByText(/nothing in the garage has changed.*damaged/)).toBeTruthy());
    expect(kept()).toBe(before);
    expect(rows()).toHaveLength(2);
  });
});

describe('the button that saves a car', () => {
  it('keeps the whole car with its price, once', async () => {
    show(<SaveCar />, '?model=city&trim=plus&list=2026-01');
    await userEvent.click(screen.getByRole('button', { name: 'Save this car' }));
    expect(screen.getByRole('status').textContent).toBe('Saved in the garage');
    expect(JSON.parse(kept())).toMatchObject({
      cars: [
        {
          query:
            '?model=city&engine=petrol&gearbox=auto&drive=front&trim=plus&colour=white&interior=cloth&list=2026-01',
          price: 120_000_000,
        },
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Save this car' }));
    expect(screen.getByRole('status').textContent).toBe('This car is in the garage already');
    expect(screen.getByRole('link', { name: 'Garage: 1' })).toBeTruthy();
  });
});
