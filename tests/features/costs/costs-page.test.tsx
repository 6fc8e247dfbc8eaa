import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import CostsPage from '../../../src/features/costs/costs-page';
import { en } from '../../../src/app/units/words/en';
import { I18nContext, type I18n } from '../../../src/i18n/context';
import { measuresOf, unitSystems } from '../../../src/i18n/measures';
import { english, englishIn, russian } from '../../i18n/languages';
import { show } from '../../support/render';

const catalogue = jetourCatalogue;
const own = '?model=dashing&trim=elite&list=2026-01';
const table = () => screen.getByRole('table', { name: 'Running costs' });
const row = (name: RegExp) => {
  const [head, ...cells] =
    within(table())
      .getAllByRole('row')
      .find((each) => name.test(each.textContent ?? ''))
      ?.querySelectorAll('th, td') ?? [];
  expect(head).toBeTruthy();
  return cells.map(({ textContent }) => textContent);
};

describe('the running costs', () => {
  it('answer what the stronger car costs more a year in Kaliningrad, each sum with its formula', async () => {
    show(<CostsPage />, own, { catalogue });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Registered in' }),
      'Kaliningrad oblast',
    );
    expect(row(/^Transport tax/)).toEqual([
      'RUB\u00A03,675 147 hp × RUB 25',
      'RUB\u00A08,550 190 hp × RUB 45',
      '+RUB\u00A04,875',
    ]);
    expect(row(/^OSAGO/)[0]).toContain('RUB 5,032 × 1.08 × 0.46 × 0.94 × 1.4');
    expect(row(/^Petrol/)[0]).toContain('unconfirmed');
    expect(row(/^Petrol/)[0]).toContain('15,000 km × 8.4 l/100 km × RUB 74.55');
    expect(row(/^Total a year/)[2]).toBe('+RUB\u00A011,495');
    expect(screen.getByRole('status').textContent).toContain(
      'The Dashing Luxury 1.6T costs RUB\u00A011,495 a year more than the Dashing Elite 1.5T.',
    );
    expect(location.search).toBe(`${own}&k.place=kaliningrad`);
  });

  it('hold the car against any other, and count alike what is published of one alone', async () => {
    show(<CostsPage />, own, { catalogue });
    expect(screen.queryByText(/is not published of both cars/)).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Against' }), 'T2 Pass Voyage 2.0T');
    expect(screen.getByText(/is not published of both cars/)).toBeTruthy();
    expect(row(/^Transport tax/)[1]).toContain('245 hp × RUB 75');
    expect(row(/^Petrol/)[0]).toContain('7.8 l/100 km');
  });

  it('leave out what is not known, and compare no totals then', () => {
    show(<CostsPage />, `${own}&k.place=lipetsk`, { catalogue });
    expect(row(/^Transport tax/)).toEqual([expect.stringContaining('4,410'), 'not known ', 'not known']);
    expect(row(/^Total a year, as far as known/)[2]).toBe('not known');
    expect(screen.getByRole('status').textContent).toContain('The totals cannot be compared');
  });

  it('refuse a number out of bounds without a change, and say what may be', async () => {
    show(<CostsPage />, own, { catalogue });
    const litre = screen.getByRole('textbox', { name: 'Price of a litre, RUB' });
    await userEvent.clear(litre);
    await userEvent.type(litre, '80,5');
    expect(row(/^Petrol/)[0]).toContain('RUB 80.5');
    await userEvent.clear(litre);
    await userEvent.type(litre, '7');
    expect(litre.getAttribute('aria-invalid')).toBe('false');
    await userEvent.tab();
    expect(litre.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('From 30 to 300')).toBeTruthy();
    expect(row(/^Petrol/)[0]).toContain('RUB 80.5');
  });

  it('take the numbers that they show, with a sign between thousands too', async () => {
    show(<CostsPage />, own, { catalogue });
    const base = screen.getByRole('textbox', { name: 'Insurer’s base tariff, RUB', hidden: true });
    expect(base.getAttribute('value')).toBe('5,032');
    expect(base.getAttribute('aria-invalid')).toBe('false');
    await userEvent.clear(base);
    await userEvent.type(base, '4,500');
    expect(location.search).toContain('k.base=4500');
  });

  it('are told in miles and by the gallon to who reads these, at the same sums and the same address', async () => {
    const miles = englishIn(measuresOf(unitSystems.uk, en.names));
    function Switching() {
      const [i18n, change] = useState<I18n>(english);
      return (
        <I18nContext value={i18n}>
          <button type="button" onClick={() => change(miles)}>
            Miles
          </button>
          <CostsPage />
        </I18nContext>
      );
    }
    show(<Switching />, own, { catalogue });
    const sums = [/^Petrol/, /^Service/, /^Total a year/].map((name) => row(name)[2]);
    await userEvent.click(screen.getByRole('button', { name: 'Miles' }));
    expect([/^Petrol/, /^Service/, /^Total a year/].map((name) => row(name)[2])).toEqual(sums);
    expect(row(/^Petrol/)[0]).toContain('9,321 mi : 33.63\u00A0mpg (UK) × RUB 331.59');
    expect(row(/^Service/)[0]).toContain('9,321\u00A0mi : 6,214\u00A0mi × RUB 15,000');
    expect(row(/^Per 100\smi/)).toHaveLength(3);
    const price = screen.getByRole('textbox', { name: 'Price of a UK gallon, RUB' });
    expect(price.getAttribute('value')).toBe('331.59');
    await userEvent.clear(price);
    await userEvent.type(price, '340');
    expect(price.getAttribute('value')).toBe('340');
    fireEvent.change(screen.getByRole('slider', { name: /^Distance a year/ }), {
      target: { value: '10000' },
    });
    expect(location.search).toBe(`${own}&k.km=16093&k.litre=74.79`);
  });

  it('follow the distance', () => {
    show(<CostsPage />, own, { catalogue });
    fireEvent.change(screen.getByRole('slider', { name: /^Distance a year/ }), {
      target: { value: '30000' },
    });
    expect(row(/^Service/)[0]).toContain('RUB\u00A045,000');
    expect(location.search).toContain('k.km=30000');
  });

  it('walk through the years by keyboard, and say when both have cost the same', async () => {
    show(<CostsPage />, `${own}&k.from=zero`, { catalogue });
    const figure = within(screen.getByRole('figure', { name: 'Cost over the years' }));
    const chart = figure.getByRole('listbox', { name: 'Spent, year by year' });
    const years = figure.getAllByRole('option');
    expect(years).toHaveLength(8);
    expect(years[7]?.getAttribute('aria-selected')).toBe('true');
    chart.focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    expect(years[1]?.getAttribute('aria-selected')).toBe('true');
    expect(years[1]?.getAttribute('aria-label')).toContain('After 1 year. Dashing Elite 1.5T: RUB');
    expect(figure.getByText(/^Never even within seven years: the Dashing Elite 1.5T/)).toBeTruthy();
  });

  it('mark where the lines cross', () => {
    // The Comfort Plus is cheaper than the Comfort, whose second sum below is of a car that burns less.
    show(<CostsPage />, '?model=x70-plus&list=2026-01&k.with=dashing-luxury-1.6t&k.km=30000', { catalogue });
    const figure = within(screen.getByRole('figure', { name: 'Cost over the years' }));
    expect(figure.getAllByText(/^Even after \d+(?:\.\d)? years/).length).toBeGreaterThan(0);
  });

  it('add a loan, its schedule to the rouble, and who the state does not support', async () => {
    show(<CostsPage />, own, { catalogue });
    expect(screen.getByText(/Jetour is not in it/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'You pay' }), 'With a loan');
    expect(row(/^Loan interest/)).toHaveLength(3);
    const schedule = screen.getByRole('table', {
      name: 'Schedule of payments: Dashing Elite 1.5T',
      hidden: true,
    });
    expect(schedule.querySelectorAll('tbody tr')).toHaveLength(60);
    const principal = [...schedule.querySelectorAll('tbody tr td:nth-child(4)')].reduce(
      (sum, { textContent }) => sum + Number(textContent?.replaceAll(',', '')),
      0,
    );
    expect(schedule.querySelector('tfoot td:nth-child(4)')?.textContent).toBe(
      `RUB\u00A0${principal.toLocaleString('en')}`,
    );
  });

  it('name who says each figure, and when', () => {
    show(<CostsPage />, `${own}&k.place=kaliningrad`, { catalogue });
    const section = within(screen.getByRole('region', { name: 'Where the figures come from' }));
    expect(section.getAllByRole('link')).toHaveLength(10);
    expect(section.getByText('18 November 2025')).toBeTruthy();
  });

  it('speak Russian', () => {
    show(<CostsPage />, own, { catalogue, i18n: russian });
    expect(screen.getByRole('table', { name: 'Расходы на содержание' })).toBeTruthy();
    expect(screen.getByRole('figure', { name: 'Расходы по годам' })).toBeTruthy();
  });
});
