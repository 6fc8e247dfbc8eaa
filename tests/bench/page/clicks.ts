import type { Page } from '@playwright/test';
import { median } from '../measure';

const PICKS = 10;
/** After a scroll, before a click: nobody presses while the page still moves, and what that takes is no part of a click. */
const STANDS_STILL_MS = 200;
/** After a click: what a pick does later is no part of the next one. */
const FOLLOWS_MS = 500;

/** How long the page took from a click to the paint after it. */
async function afterClick(page: Page, click: () => Promise<void>): Promise<number> {
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const onClick = ({ timeStamp }: MouseEvent) =>
          // The first task after a frame begins once the frame is painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - timeStamp));
            port1.start();
            port2.postMessage(null);
          });
        addEventListener('click', onClick, { capture: true, once: true });
      }),
  );
  // The page listens by then: what it is told, it is told in order.
  await page.evaluate(() => null);
  await click();
  return painted;
}

/**
 * The median of ten clicks on radios that can be picked without a question, from group to group, in milliseconds.
 * @param press a click, or the tap that becomes one on a touch screen
 */
export async function clickToPaint(page: Page, press: 'click' | 'tap'): Promise<number> {
  const times: number[] = [];
  const groups = page.getByRole('group').filter({ has: page.getByRole('radio') });
  for (let turn = 0; times.length < PICKS; turn += 1) {
    const group = groups.nth(turn % (await groups.count()));
    const free = group
      .locator('input[type="radio"]:not(:checked)')
      .and(group.getByRole('radio', { name: /^(?!.*\bneeds )/ }));
    const choices = await free.count();
    if (choices === 0) continue;
    const radio = free.nth(turn % choices);
    await radio.scrollIntoViewIfNeeded();
    await page.waitForTimeout(STANDS_STILL_MS);
    times.push(await afterClick(page, () => radio[press]({ force: true })));
    await page.waitForTimeout(FOLLOWS_MS);
  }
  return median(times);
}

/** A page of radios and nothing else: what a browser takes for a click whatever is done. */
export function barePage(groups: number, radios: number): string {
  const rows = Array.from({ length: groups }, (_, group) => {
    const labels = Array.from(
      { length: radios },
      (__, radio) => `<label><input type="radio" name="${String(group)}">${String(radio)}</label>`,
    );
    return `<fieldset><legend>${String(group)}</legend>${labels.join('')}</fieldset>`;
  });
  return `<!doctype html><title>Radios</title>${rows.join('')}`;
}
