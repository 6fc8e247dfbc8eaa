import { readFileSync } from 'node:fs';
import { expect, expectAccessible, open, option, price, test } from './page';

interface Priced {
  readonly id: string;
  readonly prices: readonly { readonly value: number }[];
}
interface Example {
  readonly models: readonly {
    readonly id: string;
    readonly offers: readonly Priced[];
    readonly extras: readonly (Priced & {
      readonly contains?: readonly string[];
      readonly offers: Readonly<Record<string, string>>;
    })[];
    readonly charges: readonly (Priced & {
      readonly when: Readonly<Record<string, readonly string[]>>;
    })[];
  }[];
}

const example: Example = JSON.parse(readFileSync('public/examples/nordlicht.json', 'utf8'));

/** What a car costs, added up from the file as a person with a price list would. */
function sumOf(
  model: string,
  offer: string,
  steps: Readonly<Record<string, string>>,
  fitted: readonly string[],
): string {
  const sold = example.models.find(({ id }) => id === model);
  const all = sold?.extras.filter(({ id }) => fitted.includes(id)) ?? [];
  const inPackages = new Set(all.flatMap(({ contains = [] }) => contains));
  const parts = [
    ...(sold?.offers.filter(({ id }) => id === offer) ?? []),
    ...(sold?.charges.filter(({ when }) =>
      Object.entries(when).every(([step, ids]) => ids.includes(steps[step] ?? '')),
    ) ?? []),
    ...all.filter(({ id, offers }) => offers[offer] === 'optional' && !inPackages.has(id)),
  ];
  const cents = parts.reduce((sum, { prices: [first] }) => sum + Math.round((first?.value ?? 0) * 100), 0);
  const digits = cents % 100 === 0 ? 0 : 2;
  return `€${(cents / 100).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

test('a buyer goes all the way through the catalogue of another maker', async ({ page }) => {
  test.slow();
  await open(page, './?catalogue=examples/nordlicht.json');
  await expect(page.getByText('An example: the maker, its cars and its prices are made up.')).toBeVisible();
  await expect(price(page)).toHaveText(sumOf('falke', 'falke-basis', { engine: '1.2t' }, []));

  await option(page, 'Model', 'Lumen').check();
  await option(page, 'Trim', 'Sport').check();
  await option(page, 'Colour', 'Moss green metallic').check();
  await page.getByRole('checkbox', { name: /^Home charging package/ }).check();
  await page.getByRole('checkbox', { name: /^Towbar/ }).check();
  const steps = { engine: 'e220', trim: 'sport', colour: 'moos' };
  const whole = sumOf('lumen', 'lumen-sport', steps, [
    'home-charging',
    'wallbox',
    'charging-cable',
    'towbar',
  ]);
  await expect(price(page)).toHaveText(whole);
  await expect(page.getByRole('row', { name: /of that 19% VAT/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^511\skm/ }).first()).toBeVisible();
  await expect(page.getByText('Displacement')).toHaveCount(0);
  await expectAccessible(page);

  // Whoever is sent the link sees the same car, in a language of that catalogue.
  await open(page, page.url());
  await expect(price(page)).toHaveText(whole);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('status', { name: 'Preis' })).toHaveText(/^\d\d\.\d{3}\s€$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Ausstattungslinie' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();

  await page.getByRole('link', { name: 'Costs' }).click();
  await expect(
    page.getByText(/This catalogue is of Germany, in EUR\. So nothing is counted here/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
  await expect(page.getByRole('main')).toContainText('€21,990');
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Comparison' })).toContainText('€46,750');
});
