import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import type { CatalogueCore } from '../../../src/catalogue/schema/catalogue';
import { siteLanguages } from '../../../src/i18n/language';
import { prerenderView } from '../../support/prerender-view';

const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

describe.each(siteLanguages)('the page as it arrives, without scripts, in %s', (language) => {
  it('holds both tables, whole', async () => {
    const { html } = await prerenderView('pairs', language);
    const { models }: CatalogueCore = jetourCore;
    const offers = models.flatMap((model) => model.offers);
    expect(count(html, /<h1/g)).toBe(1);
    expect(count(html, /<table/g)).toBe(2);
    // A row of the second table names its trim in its link.
    expect(count(html, /<a [^>]*href="[^"]*trim=[^"]*"/g)).toBe(offers.length);
    const pairs = new Set(
      models.flatMap(({ id, offers: rows }) =>
        rows.map(({ engine, gearbox }) => `${id} ${engine} ${gearbox}`),
      ),
    );
    const engines = new Set(offers.map(({ engine }) => engine));
    const columns = models.map(({ offers: rows }) => new Set(rows.map(({ gearbox }) => gearbox)).size);
    const cells = engines.size * columns.reduce((sum, gearboxes) => sum + gearboxes, 0);
    expect(count(html, /data-sold="true"/g)).toBe(pairs.size);
    expect(count(html, /data-sold="false"/g)).toBe(cells - pairs.size);
  });

  it('has nothing that its policy forbids', async () => {
    const { html } = await prerenderView('pairs', language);
    expect(html).not.toMatch(/ style="|<style|<script/);
  });
});
