import { expect, open, test } from './page';

for (const address of [
  '?model=dashing&engine=1.6t',
  '?model=x70-plus&trim=luxury',
  '?model=t2-pass&trim=expedition',
]) {
  test(`a car is one A4 page: ${address}`, async ({ page }) => {
    await open(page, `./${address}`);
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(file.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
}
