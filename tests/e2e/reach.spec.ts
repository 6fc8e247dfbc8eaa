import type { Locator, Page } from '@playwright/test';
import { expect, open, option, test } from './page';

/** The narrowest phone, the common ones, a tablet, a laptop, a desk. */
const widths = [320, 360, 375, 390, 768, 1280, 1920];

/** What a reader may do to the text, as WCAG 1.4.12 and 1.4.4 have it. */
const settings = {
  'as it comes': '',
  'with text spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  'at 200 % text': 'html { font-size: 200% !important }',
} as const;

/** Sets a style of the reader's own: a constructed stylesheet, as the page's policy allows no other. */
const restyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet({ media: 'screen' });
    sheet.replaceSync(text);
    const others = document.adoptedStyleSheets.filter(({ media }) => media.mediaText !== 'screen');
    document.adoptedStyleSheets = [...others, sheet];
  }, css);

/** Every text that leaves the screen, its own box, or a box that clips it. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const complaints: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      complaints.push(`the page is ${String(document.documentElement.scrollWidth)} wide`);
    /** Of an element and all it stands in: the nearest that is a box, and whether text may leave it. */
    interface Place {
      readonly box: DOMRect | null;
      readonly isMeantTo: boolean;
    }
    const places = new Map<Element, Place>();
    const placeOf = (element: Element): Place => {
      const known = places.get(element);
      if (known) return known;
      const above = element.parentElement && placeOf(element.parentElement);
      const style = getComputedStyle(element);
      const isBox =
        /^(?:LABEL|BUTTON|A|TD|TH|DD|DT|LI|P|H\d|SUMMARY|SECTION|FOOTER)$/.test(element.tagName) &&
        style.display !== 'inline';
      // Only read out, or in a row that scrolls, or shortened on purpose.
      const isExempt =
        style.clipPath !== 'none' || style.overflowX === 'auto' || style.textOverflow === 'ellipsis';
      const place = {
        box: isBox ? element.getBoundingClientRect() : (above?.box ?? null),
        isMeantTo: isExempt || above?.isMeantTo === true,
      };
      places.set(element, place);
      return place;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (!element || words === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('svg, script, noscript, template')) continue;
      const { box, isMeantTo } = placeOf(element);
      if (isMeantTo) continue;
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      if (right > width + 1 || left < -1)
        complaints.push(`"${words}" leaves the screen at ${String(Math.round(right))}`);
      else if (box && right > box.right + 1)
        complaints.push(`"${words}" leaves its box by ${String(Math.round(right - box.right))}`);
    }
    return complaints;
  });

/** What is on the screen: an address, and what was done there. Found by what is the same in every language. */
const scenes: readonly {
  readonly what: string;
  readonly at: string;
  readonly act?: (page: Page) => Promise<unknown>;
}[] = [
  { what: 'a fresh page', at: './' },
  {
    what: 'everything unfolded',
    at: './?model=x70-plus&trim=luxury',
    act: (page) =>
      page.locator('summary:visible').evaluateAll((all) => {
        for (const each of all) if (each instanceof HTMLElement) each.click();
      }),
  },
  { what: 'what else a pick changed', at: './', act: (page) => pick(page, 'white') },
  {
    what: 'a question about a pick',
    at: './?model=dashing&engine=1.6t&list=2026-01',
    act: (page) => pick(page, '6mt'),
  },
  {
    what: 'where a figure comes from',
    at: './?model=dashing&trim=luxury',
    act: (page) => page.locator('dl button[data-status]').first().click(),
  },
  { what: 'notices of an old link', at: './?model=dashing&colour=pink&list=2024-10' },
  { what: 'pairs', at: './pairs' },
  { what: 'scale', at: './scale' },
  { what: 'sources', at: './sources' },
  { what: 'compare', at: './compare' },
  { what: 'costs', at: './costs' },
  { what: 'quote', at: './quote?model=t2-pass' },
  { what: 'cars that fit', at: './find?f.budget=2800000&f.have=panoramic-roof&f.boot=480' },
  { what: 'no car that fits', at: './find?f.budget=2500000&f.gearbox=automatic' },
  { what: 'an empty garage', at: './garage' },
  {
    what: 'a garage with cars',
    at: './?model=x70-plus&trim=luxury&list=2026-01',
    act: async (page) => {
      await page
        .locator('main button')
        .filter({ hasText: /^(?:Save this car|Сохранить автомобиль)$/ })
        .click();
      await open(page, './garage');
      await page.locator('main ol input').fill('The one that we saw in Samara');
    },
  },
];

const pick = (page: Page, value: string) => page.locator(`input[type="radio"][value="${value}"]`).click();

for (const locale of ['ru-RU', 'en-US']) {
  test.describe(`in ${locale} nothing overflows or is clipped at any width, spacing and size of text:`, () => {
    test.use({ locale, isMobile: false, viewport: { width: 1280, height: 800 } });
    for (const { what, at, act } of scenes) {
      test(what, async ({ page }) => {
        await open(page, at);
        await page.locator('main :is(h1, h2)').last().scrollIntoViewIfNeeded();
        await act?.(page);
        const complaints: string[] = [];
        for (const [setting, css] of Object.entries(settings)) {
          await restyle(page, css);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            const found = await overflowing(page);
            complaints.push(...found.map((complaint) => `${setting}, ${String(width)}: ${complaint}`));
          }
        }
        expect(complaints).toEqual([]);
      });
    }
  });
}

test('at 400 % zoom the whole question can be read, and starts on its heading', async ({ page }) => {
  await open(page, './?model=dashing&engine=1.6t&list=2026-01');
  await page.setViewportSize({ width: 320, height: 256 });
  await option(page, 'Gearbox', '6-speed manual').click();
  const question = page.getByRole('dialog', { name: 'This changes your car' });
  await expect(question.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(question).toHaveAccessibleDescription(
    /not sold with everything you chose.*3,189,900.*2,489,900/,
  );
  const last = question.getByRole('button', { name: 'Keep my car' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await question.getByText('Why', { exact: true }).scrollIntoViewIfNeeded();
  await expect(question.getByText('Why', { exact: true })).toBeInViewport();
});

test('a car of the last visit is offered on the bare address, and not forced', async ({ page }) => {
  await open(page);
  await option(page, 'Trim', 'Luxury').check();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jetour Dashing Comfort Plus');
  const offer = page.getByRole('region', { name: 'Continue with your Jetour Dashing Luxury?' });
  await offer.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jetour Dashing Luxury');
  await expect(offer).toBeHidden();
});

test('on a phone the first choice is within one screen, the price within three, the equipment within four', async ({
  page,
}) => {
  await open(page);
  const endOf = async (locator: Locator) => {
    const { y, height } = (await locator.boundingBox()) ?? { y: Infinity, height: 0 };
    return y + height;
  };
  const heading = (name: RegExp) => page.getByRole('heading', { level: 2, name });
  await heading(/^Equipment/).waitFor();
  const bar = (await page.locator('footer:has(output)').boundingBox())?.height ?? 0;
  expect(await endOf(page.getByRole('radio', { name: /^Dashing/ }))).toBeLessThanOrEqual(844 - bar);
  expect(await endOf(heading(/^Price$/))).toBeLessThanOrEqual(3 * 844);
  expect(await endOf(heading(/^Equipment/))).toBeLessThanOrEqual(4 * 844);
});

for (const address of ['./', './en/', './en/costs']) {
  test(`no figure of a chart is cut off: ${address}`, async ({ page }) => {
    await open(page, address);
    const figures = page.locator('main figure svg text');
    await figures.first().scrollIntoViewIfNeeded();
    const cut = await figures.evaluateAll((all) =>
      all.flatMap((text) => {
        const { left, right } = text.getBoundingClientRect();
        const within = text.closest('figure')?.getBoundingClientRect();
        const isWhole = within !== undefined && left >= within.left - 1 && right <= within.right + 1;
        return isWhole ? [] : [text.textContent];
      }),
    );
    expect(cut).toEqual([]);
  });
}
