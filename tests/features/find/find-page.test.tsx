import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import FindPage from '../../../src/features/find/find-page';
import { english, russian } from '../../i18n/languages';
import { manyModels } from '../../support/many-models';
import { show } from '../../support/render';

const cars = () =>
  within(screen.getByRole('list', { name: 'Cars that fit' }))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

const openPage = (query = '', i18n = english) =>
  show(<FindPage />, query, { catalogue: jetourCatalogue, i18n });

describe('the view that finds a car', () => {
  it('lists every version, the cheapest first, each with a price and its date, and leads to the car', async () => {
    const { go } = openPage();
    expect(cars()).toHaveLength(9);
    expect(cars()[0]).toBe('Jetour Dashing Comfort Plus');
    const first = within(screen.getByRole('list', { name: 'Cars that fit' })).getAllByRole('listitem')[0];
    expect(first?.textContent).toMatch(/RUB\s2,489,900.*List price of January 2026.*from RUB\s2,759,900/);
    expect(first && within(first).getByRole('img', { name: 'Jetour Dashing Comfort Plus' })).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Jetour Dashing Elite' }));
    expect(go).toHaveBeenCalledWith(
      'configure',
      '?model=dashing&engine=1.5t&gearbox=6dct&trim=elite&list=2026-01',
    );
  });

  it('draws a hundred cars of thousands, and more when they are asked for', async () => {
    show(<FindPage />, '', { catalogue: manyModels(2, 1), i18n: english });
    expect(cars()).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show 20 of 20 more' }));
    expect(cars()).toHaveLength(120);
    expect(document.activeElement?.textContent).toBe(cars()[100]);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('takes a budget as people write it, and keeps it in the address', async () => {
    openPage();
    await userEvent.type(screen.getByLabelText('Budget'), '2.9m{Enter}');
    expect(screen.getByLabelText('Budget')).toHaveProperty('value', 'RUB\u00A02,900,000');
    expect(location.search).toBe('?f.budget=2900000');
    expect(cars()).toHaveLength(3);
    await userEvent.click(screen.getByRole('radio', { name: 'Automatic' }));
    expect(cars()).toEqual(['Jetour Dashing Comfort', 'Jetour Dashing Elite']);
    expect(screen.getByRole('status').textContent).toContain('2 of 9 fit, from RUB');
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(location.search).toBe('');
    expect(cars()).toHaveLength(9);
  });

  it('tells off nobody who is still typing, and changes nothing for what is no sum', async () => {
    openPage('?f.budget=2900000');
    const budget = screen.getByLabelText('Budget');
    await userEvent.clear(budget);
    await userEvent.type(budget, 'lots');
    expect(budget.getAttribute('aria-invalid')).toBe('false');
    await userEvent.tab();
    expect(budget.getAttribute('aria-invalid')).toBe('true');
    expect(budget).toHaveProperty('value', 'lots');
    screen.getByText('A sum, such as 2,900,000 or 2.9m');
  });

  it('finds equipment by the words that people use', async () => {
    openPage();
    const group = within(screen.getByRole('group', { name: 'Must have' }));
    await userEvent.type(group.getByLabelText('What it must have'), 'heated rear bench');
    await userEvent.click(await group.findByRole('checkbox', { name: /^Heated rear seats/ }));
    await userEvent.clear(group.getByLabelText('What it must have'));
    await userEvent.type(group.getByLabelText('What it must have'), 'adaptive cruise');
    await userEvent.click(await group.findByRole('checkbox', { name: /^Adaptive cruise control/ }));
    expect(location.search).toBe('?f.have=adaptive-cruise_heated-rear-seats');
    expect(cars()).toEqual(['Jetour Dashing Luxury', 'Jetour X70 Plus Luxury', 'Jetour T2 Pass Expedition']);
    await userEvent.click(group.getByRole('button', { name: 'Take off: Adaptive cruise control' }));
    expect(location.search).toBe('?f.have=heated-rear-seats');
  });

  it.each([
    ['автомат', 'автомат', 'f.gearbox=automatic'],
    ['Дашинг', 'модель Dashing', 'f.model=dashing'],
    ['подогрев заднего дивана', /^Подогрев задних сидений/, 'f.have=heated-rear-seats'],
  ])('understands «%s»', async (typed, found, query) => {
    openPage('', russian);
    await userEvent.type(screen.getByLabelText('Что должно быть'), typed);
    await userEvent.click(await screen.findByRole('checkbox', { name: found }));
    expect(location.search).toBe(`?${query}`);
  });

  it('says plainly that no car has all-wheel drive', async () => {
    openPage('', russian);
    await userEvent.type(screen.getByLabelText('Что должно быть'), 'полный привод');
    expect(
      await screen.findByText(/Полного привода в этом каталоге нет: у каждой версии передний привод/),
    ).toBeTruthy();
  });

  it('says which single wish to drop and what that gives, when nothing fits', async () => {
    openPage('?f.budget=2500000&f.gearbox=automatic');
    expect(screen.queryByRole('list', { name: 'Cars that fit' })).toBeNull();
    const closest = within(screen.getByRole('region', { name: 'Closest' }));
    const ways = closest.getAllByRole('listitem').map((way) => way.textContent);
    expect(ways[0]).toMatch(/Without “automatic”Jetour Dashing Comfort Plus, RUB\s2,489,900/);
    expect(ways[1]).toMatch(/Without “up to RUB\s2,500,000”.*RUB\s209,900 over your budget/);
    await userEvent.click(closest.getByRole('button', { name: 'Drop: automatic' }));
    expect(location.search).toBe('?f.budget=2500000');
    expect(cars()).toEqual(['Jetour Dashing Comfort Plus']);
  });

  it('names the nearest car and what it misses, when one wish is not enough', () => {
    openPage('?f.budget=2000000&f.model=t2-pass&f.gearbox=manual');
    expect(screen.getByRole('region', { name: 'Closest' }).textContent).toMatch(
      /it misses: up to RUB\s2,000,000 and model T2 Pass.*Jetour Dashing Comfort Plus/,
    );
  });

  it('drops no car in silence of which something wished is not published', async () => {
    openPage('?f.boot=400');
    await screen.findByRole('list', { name: 'May fit: ask a dealer' });
    expect(screen.getAllByText(/^Not known: .*Boot/i).length).toBeGreaterThan(0);
  });

  it('says what a link asks for that no list has', async () => {
    openPage('?f.have=flux-capacitor_panoramic-roof');
    await waitFor(() => screen.getByText(/was left out: flux-capacitor/));
    expect(cars().length).toBeGreaterThan(0);
  });

  it('waits for the equipment before it answers about it, and can try again', async () => {
    show(<FindPage />, '?f.have=panoramic-roof', {
      catalogue: jetourCatalogue,
      loadDetails: () => Promise.reject(new Error('offline')),
    });
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Try again' }).length).toBeGreaterThan(0),
    );
    expect(screen.queryByRole('region', { name: 'Closest' })).toBeNull();
  });
});
