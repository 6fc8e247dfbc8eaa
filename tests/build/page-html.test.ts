import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { notFoundHtml, pageHtml, type PageParts } from '../../src/build/page-html';

const parts: PageParts = {
  shell:
    '<!doctype html><html lang="ru"><head><meta charset="utf-8" /><link rel="icon" href="./icon.svg">' +
    '</head><body><div id="root"></div></body></html>',
  rest: '<link rel="stylesheet" href="./assets/style.css"><script type="module" src="./assets/index.js"></script>',
  boot: "document.documentElement.dataset['booted']='yes'",
  css: '@font-face{font-family:x;src:url(./x.woff2)}.page{color:red}.unused{color:blue}',
  site: 'https://cars.example/sub/',
  marketLanguage: 'ru',
  siteName: { ru: 'Север', en: 'North “N”' },
  codeOf: ({ language }) => ({ always: [`assets/${language}.js`], forQuery: ['assets/notices.js'] }),
};
const spec = {
  language: 'en',
  view: 'configure',
  place: { model: 'x50', row: 'base' },
  path: 'en/x50/base/',
};
const page = {
  html: '<p class="page"><a href="../../../en/pairs">“Pairs” &amp; more</a></p>',
  styles: '[data-style="0"]{color:#aabbcc}',
  withoutScript: '<p class="list"><a href="../../../x50/">X50</a></p>',
  head: '<title>X50 &quot;Base&quot;</title><meta name="description" content="An X50"/>',
  alternates: [
    ['en', 'en/x50/base/'],
    ['ru', 'x50/base/'],
  ],
  shown: { byPath: 'model=x50&engine=1.5t', byQuery: 'colour=white' },
  picture: 'share/x50/base.png',
  data: { '@type': 'Car', name: '</script><p>' },
} as const;
const html = pageHtml(parts, spec, page, false);

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const between = (text: string, start: string, end: string) => text.split(start)[1]?.split(end)[0] ?? '';

describe('a page of the site', () => {
  it('says where it lies and what it shows', () => {
    expect(html).toContain(
      '<html lang="en" data-root="../../../" data-at="en/x50/base/" data-path="model=x50&amp;engine=1.5t" data-query="colour=white">',
    );
    expect(html).toContain(
      `${page.withoutScript}<div id="root" data-prerendered="en/x50/base/">${page.html}</div>`,
    );
  });

  it('goes by the name of the site in previews, in its own language', () => {
    expect(html).toContain('<meta property="og:site_name" content="North “N”">');
  });

  it('refers to everything from where it lies', () => {
    for (const file of ['icon.svg', 'assets/index.js', 'assets/en.js'])
      expect(html).toContain(`="../../../${file}"`);
    expect(html).toContain('url(../../../assets/x.woff2)');
    expect(html).not.toContain('="./');
  });

  it('has its encoding first, then its policy, then what it needs to be painted', () => {
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
    expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('assets/index.js'));
    expect(html.match(/charset/g)).toHaveLength(1);
    expect(between(html, '<style>', '</style>')).not.toContain('unused');
    expect(between(html, '<style>', '</style>')).toContain(page.styles);
  });

  it('has what it does without until it is painted where browsers do not look for what to load', () => {
    const rest = between(html, '<template data-rest>', '</template></head>');
    expect(rest).toContain('<link rel="stylesheet" href="../../../assets/style.css">');
    expect(rest).toContain('<script type="module" src="../../../assets/index.js"></script>');
    expect(rest).toContain('<link rel="modulepreload" crossorigin href="../../../assets/en.js">');
    expect(rest).toContain(
      '<link rel="modulepreload" crossorigin data-for-query="../../../assets/notices.js">',
    );
    expect(html.replace(rest, '')).not.toMatch(/assets\/\w+\.(?:js|css)/);
  });

  it('allows what stands in it by its hash, and nothing else inline or from elsewhere', () => {
    const policy = between(html, 'Content-Security-Policy" content="', '"');
    expect(policy).toContain(`script-src 'self' ${sha(between(html, '<script>', '</script>'))};`);
    expect(policy).toContain(`style-src 'self' ${sha(between(html, '<style>', '</style>'))};`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html.match(/<script>/g)).toHaveLength(1);
  });

  it('names itself, its other languages and its picture whole', () => {
    const site = 'https://cars.example/sub/';
    for (const line of [
      `<link rel="canonical" href="${site}en/x50/base/">`,
      `<link rel="alternate" hreflang="ru" href="${site}x50/base/">`,
      `<link rel="alternate" hreflang="x-default" href="${site}x50/base/">`,
      `<meta property="og:image" content="${site}share/x50/base.png">`,
      `<meta property="og:url" content="${site}en/x50/base/">`,
      '<meta property="og:title" content="X50 &quot;Base&quot;">',
      '<meta property="og:description" content="An X50">',
    ])
      expect(html).toContain(line);
    const bare = pageHtml({ ...parts, site: '' }, spec, page, false);
    expect(bare).toContain('<link rel="canonical" href="../../../en/x50/base/">');
    expect(bare).toContain('<meta property="og:image" content="../../../share/x50/base.png">');
  });

  it('carries its data so that no name in it can end it', () => {
    const json = between(html, '<script type="application/ld+json">', '</script>');
    expect(JSON.parse(json)).toEqual(page.data);
  });

  it('is one folder deeper where a host wants the page of a folder', () => {
    const view = { ...spec, view: 'pairs', place: null, path: 'en/pairs' };
    const links = { ...page, html: '<a href="../pairs" title="./x">a</a>' };
    const [flat, folder] = [pageHtml(parts, view, links, false), pageHtml(parts, view, links, true)];
    expect(flat).toContain('data-root="../"');
    expect(flat).toContain('<a href="../pairs"');
    expect(folder).toContain('data-root="../../"');
    expect(folder).toContain('<a href="../../pairs"');
    expect(folder).toContain('="../../assets/index.js"');
    expect(folder).toContain('data-prerendered="en/pairs"');
  });
});

describe('the page for what is not there', () => {
  it('works at any depth, and is not to be found', () => {
    const lost = notFoundHtml(parts, {
      head: '<title>No</title>',
      styles: '',
      withoutScript: '',
      html: '<a class="page" href="../pairs">a</a>',
    });
    expect(lost).toContain('data-root="/sub/"');
    expect(lost).toContain('="/sub/assets/index.js"');
    expect(lost).toContain('href="/sub/pairs"');
    expect(lost).toContain('content="noindex"');
    expect(lost).toContain('lang="ru"');
  });
});
