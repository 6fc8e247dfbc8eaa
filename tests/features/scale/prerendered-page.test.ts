import { describe, expect, it } from 'vitest';
import { siteLanguages } from '../../../src/i18n/language';
import { prerenderView } from '../../support/prerender-view';

const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

describe.each(siteLanguages)('the size view as it arrives, without scripts, in %s', (language) => {
  it('holds five drawings, a table and a verdict', async () => {
    const { html, head } = await prerenderView('scale', language);
    expect(head).toContain(language === 'ru' ? 'Размеры' : 'Size');
    expect(count(html, /<h1/g)).toBe(1);
    expect(count(html, /<table/g)).toBe(1);
    expect(count(html, /<svg[^>]* role="img"/g)).toBe(5);
    expect(html).toContain(language === 'ru' ? 'Помещается:' : 'Fits:');
  });

  it('has nothing that its policy forbids', async () => {
    const { html } = await prerenderView('scale', language);
    expect(html).not.toMatch(/ style="|<style|<script/);
  });
});
