import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/app/prerender';
import { languages } from '../../../src/i18n/language';

describe.each(languages)('the running costs as they arrive, without scripts, in %s', (language) => {
  it('hold the table and the chart, and nothing that their policy forbids', async () => {
    const { html } = await renderPage('costs', language);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(language === 'ru' ? 'Расходы на содержание' : 'Running costs');
    expect(html).toMatch(/<figure[^>]*aria-label/);
    expect(html).not.toMatch(/ style="|<style|<script/);
  });
});
