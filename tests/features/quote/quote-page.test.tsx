import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readCarCode } from '../../../src/configuration/car-code';
import QuotePage from '../../../src/features/quote/quote-page';
import { russian } from '../../i18n/languages';
import { carCodes } from '../../support/small-catalogue/car-codes';
import { smallCatalogue } from '../../support/small-catalogue/catalogue';
import { smallWithExtras } from '../../support/small-catalogue/with-extras';
import { show } from '../../support/render';

const sheet = () => screen.getByRole('article', { name: 'The quote' });
const part = (name: string) => within(sheet()).getByRole('region', { name });
const lines = (name: string) =>
  within(part(name))
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${String(term.nextElementSibling?.textContent)}`);

it('has the picks, and says of what was filled in that nobody chose it', () => {
  show(<QuotePage />, '?model=city&engine=diesel&colour=red');
  expect(lines('The car')).toEqual([
    'Model: City',
    'Engine: Diesel',
    'Gearbox: Automatic · not chosen yet',
    'Drive: Front-wheel drive · not chosen yet',
    'Trim: Sport · not chosen yet',
    'Colour: Red',
    'Interior: Leather · not chosen yet',
  ]);
});

it('has both prices with their dates and conditions, and today’s beside an older one', () => {
  show(<QuotePage />, '?model=city&trim=plus&list=2025-02');
  const text = part('Prices').textContent;
  expect(text).toMatch(/List price of 1 February 2025RUB\s1,200,000/);
  expect(text).toMatch(/List price of 30 January 2026RUB\s1,200,000/);
  expect(text).toMatch(/With all advertised benefits, 1 February 2025RUB\s[\d,]+/);
  expect(text).toContain('Condition: With a trade-in.');
});

it('has the code and the address of exactly this car, and room for two names', async () => {
  show(<QuotePage />, '?model=city&engine=diesel&colour=red&list=2025-02');
  const code = await within(sheet()).findByText(/^\w{3}-\w{3}-\w{3,4}$/);
  expect(readCarCode(carCodes, code.textContent ?? '')).toEqual({
    ok: true,
    query: '?model=city&engine=diesel&colour=red&list=2025-02',
  });
  const link = within(sheet()).getByRole('link');
  expect(link.textContent).toBe(`${location.origin}/?model=city&engine=diesel&colour=red&list=2025-02`);
  expect(within(sheet()).getByRole('img', { name: 'QR code with the address of this car' })).toBeDefined();
  for (const name of ['Dealer', 'Buyer']) {
    const field = within(sheet()).getByRole<HTMLInputElement>('textbox', { name });
    await userEvent.type(field, 'Ivan');
    expect(field.value).toBe('Ivan');
  }
});

it('lists the equipment in running text, or whole with the reason of what is missing', async () => {
  show(<QuotePage />, '?model=city&trim=base');
  await within(sheet()).findByText(/^Comfort:/);
  expect(part('Equipment of the Base').textContent).toContain('Comfort: Screen (8-inch)');
  expect(sheet().textContent).not.toContain('Heated seats');
  await userEvent.click(screen.getByRole('checkbox', { name: 'With the whole equipment, two pages' }));
  expect(location.search).toContain('q.equipment=whole');
  const items = within(part('Equipment of the Base')).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    'Screen (8-inch)',
    'Heated seats: not on the list of this version',
    'Airbags',
  ]);
  expect(part('Equipment of the Base').textContent).toContain('2 of 3 items');
});

it('says so where no list of the version is known, and has no code where the catalogue has none', async () => {
  const { carCodes: _none, ...catalogue } = smallCatalogue;
  show(<QuotePage />, '?model=tour', { catalogue });
  await within(sheet()).findByText(/Price table/);
  expect(sheet().textContent).toContain('No equipment list was found for this version.');
  expect(sheet().textContent).not.toContain('Car code');
});

it('numbers its sources as they stand beside the figures', async () => {
  show(<QuotePage />, '?model=city&trim=plus&list=2025-02');
  const notes = within(part('Sources'));
  await notes.findByText(/Brochure/);
  const list = notes.getAllByRole('listitem').map((item) => item.textContent);
  expect(list[1]).toMatch(/^Kite, the importer: Price table, /);
  const condition = within(part('Prices')).getByText(/^Condition/);
  expect(condition.querySelector('sup')?.textContent).toBe('2');
  const [length] = within(part('Figures')).getAllByText('Length');
  const number = Number(length?.nextElementSibling?.querySelector('sup')?.textContent);
  expect(list[number - 1]).toMatch(/^Kite, the maker: Brochure/);
});

it('prints when asked, and by itself once where the address asks for it', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  onTestFinished(() => void vi.unstubAllGlobals());
  show(<QuotePage />, '?model=city&q.print=now');
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(location.search).toBe('?model=city');
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledTimes(2);
});

it('prints what is asked for too early once its sources have come', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  onTestFinished(() => void vi.unstubAllGlobals());
  let arrive = (_details: typeof smallCatalogue) => {};
  const loadDetails = () => new Promise<typeof smallCatalogue>((resolve) => (arrive = resolve));
  show(<QuotePage />, '?model=city', { loadDetails });
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).not.toHaveBeenCalled();
  arrive(smallCatalogue);
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
});

it('speaks Russian', () => {
  show(<QuotePage />, '?model=city', { i18n: russian });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Предложение');
  expect(screen.getByRole('textbox', { name: 'Покупатель' })).toBeDefined();
});

it('adds up every extra and charge, each with its source, and says which tax the total holds', () => {
  const tax = { name: { ru: 'НДС', en: 'VAT' }, percent: 20, included: true };
  const query = '?model=city&trim=plus&colour=red&with=towbar+winter';
  show(<QuotePage />, query, { catalogue: { ...smallWithExtras, tax } });
  const said = lines('Prices').map((line) => line.replaceAll('\u00A0', ' '));
  expect(said.slice(0, 8)).toEqual([
    'List price of 30 January 2026: RUB 1,200,0001',
    'Delivery: +RUB 10,0001',
    'Red paint: +RUB 25,0001',
    'Discount: −RUB 5,0001',
    'Towbar: +RUB 40,0001',
    'Winter package: +RUB 28,0001',
    'Total: RUB 1,298,000',
    'of that 20% VAT: RUB 216,333.33',
  ]);
  show(<QuotePage />, query, { catalogue: { ...smallWithExtras, tax: { ...tax, included: false } } });
  expect(lines('Prices')).toContain('20% VAT come on top: RUB\u00A0259,600');
});

it('names what is on the car beyond its row, standard and in packages too', () => {
  show(<QuotePage />, '?model=city&trim=plus&with=winter', { catalogue: smallWithExtras });
  const text = part('Equipment of the Plus').textContent;
  expect(text).toContain('Outside: Alloy 17-inch');
  expect(text).toContain('Comfort: Heated seats; Heated wheel; Winter package');
});

it('says nothing of prices with benefits where the catalogue has none', () => {
  const models = smallCatalogue.models.map((model) => ({
    ...model,
    offers: model.offers.map((offer) => ({
      ...offer,
      prices: offer.prices.filter(({ basis }) => basis === 'list'),
    })),
  }));
  show(<QuotePage />, '?model=city&trim=plus', { catalogue: { ...smallCatalogue, models } });
  expect(part('Prices').textContent).not.toMatch(/benefits|not published/);
});
