import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

/**
 * A page that is watched: any request beyond its own origin, any console error or warning and any uncaught error fails
 * the test that caused it.
 */
export const test = base.extend<{ expected: RegExp | null; watched: void }>({
  /** Complaints that a test brings about on purpose. */
  expected: [null, { option: true }],
  watched: [
    async ({ page, baseURL, expected }, use) => {
      const complaints = watch(page, new URL(baseURL ?? '').origin);
      await use();
      expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Collects what no page of ours may do, for as long as it lives. */
export function watch(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Service Worker registration blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}

/** Opens an address and waits until all of the page answers clicks, also what is prerendered of parts that load late. */
export async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-ready][data-settled]')).toBeAttached({ timeout: 15_000 });
}

export const price = (page: Page): Locator => page.getByRole('status', { name: 'Price' });

/** Roubles as the English page prints them. */
export const roubles = (amount: number): RegExp => new RegExp(`^RUB\\s${amount.toLocaleString('en')}$`);

export const step = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

export const option = (page: Page, group: string, name: string): Locator =>
  step(page, group).getByRole('radio', { name: new RegExp(`^${name.replaceAll('.', '\\.')} `) });

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'This changes your car' });

/**
 * What axe finds. It writes down what it found wrong alone, and in the page itself, as none has frames of another origin:
 * that takes a third of the time.
 */
const axe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/**
 * Nothing that axe can find at WCAG 2.2 AA.
 * @param but rules that do not apply, because the reader's own settings decide
 */
export async function expectAccessible(page: Page, but: string[] = []): Promise<void> {
  const { violations } = await axe(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(but)
    .analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) })),
  ).toEqual([]);
}

/** Of that, what depends on the colours, in the dark theme; the page keeps the state that it is in. */
export async function expectContrastInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const { violations } = await axe(page).withRules(['color-contrast']).analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 200)))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Whatever is pressed in the view is as large as a thumb needs, 44 px each way; a link within a sentence may be smaller. */
export async function expectThumbRoom(page: Page): Promise<void> {
  const small = await page
    .locator('main :is(button, a, summary, select, input, textarea, label:has(input), [role="listbox"])')
    .evaluateAll((all) =>
      all.flatMap((element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return [];
        // The label is what is pressed.
        if (element.matches('label :is([type="checkbox"], [type="radio"])')) return [];
        if (element.matches('a') && getComputedStyle(element).display === 'inline') return [];
        const { width, height } = element.getBoundingClientRect();
        const isRoomy = Math.round(width) >= 44 && Math.round(height) >= 44;
        return isRoomy ? [] : [`${element.outerHTML.slice(0, 120)}: ${String(width)} × ${String(height)}`];
      }),
    );
  expect(small).toEqual([]);
}

/** Nothing scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
}
