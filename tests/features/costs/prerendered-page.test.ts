import { describe, expect, it } from 'vitest';
import { siteLanguages } from '../../../src/i18n/language';
import { prerenderView } from '../../support/prerender-view';

describe.each(siteLanguages)('the running costs as they arrive, without scripts, in %s', (language) => {
  it('hold the table and the chart, and nothing that their policy forbids', async () => {
    const { html } = await prerenderView('costs', language);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(language === 'ru' ? 'Расходы на содержание' : 'Running costs');
    expect(html).toMatch(/<figure[^>]*aria-label/);
    expect(html).not.toMatch(/ style="|<style|<script/);
  });
});
