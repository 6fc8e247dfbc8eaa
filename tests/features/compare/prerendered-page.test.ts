import { describe, expect, it } from 'vitest';
import { siteLanguages } from '../../../src/i18n/language';
import { prerenderView } from '../../support/prerender-view';

describe.each(siteLanguages)('the comparison as it arrives, without scripts, in %s', (language) => {
  it('holds the versions of the first model, and nothing that its policy forbids', async () => {
    const { html, head } = await prerenderView('compare', language);
    expect(head).toContain(language === 'ru' ? 'Сравнение' : 'Compare');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(`aria-label="${language === 'ru' ? 'Сравнение' : 'Comparison'}"`);
    expect(html).not.toMatch(/ style="|<style|<script/);
  });
});
