import type { NotFoundPage, PageSpec, PrerenderedPage } from '../app/prerendered.ts';
import { contentPolicy } from './content-policy.ts';
import { criticalCss } from './critical-css.ts';

/** What all pages of the site are made with. */
export interface PageParts {
  /** The page that the bundler wrote, without content. Its links begin with "./". */
  readonly shell: string;
  /** What every page asks for after its first paint, as elements: the stylesheet, the catalogue, the code. */
  readonly rest: string;
  /** The script that runs before the first paint. */
  readonly boot: string;
  /** All styles, those of what loads later too. */
  readonly css: string;
  /** The address of the site, with a slash at its end; '' where it is not known. */
  readonly site: string;
  readonly marketLanguage: string;
  /** What the site is called, by language. */
  readonly siteName: Readonly<Record<string, string>>;
  /** Files of code that a page needs besides its entry, by its language and its view: always, and for what a query asks. */
  readonly codeOf: (page: PageSpec) => {
    readonly always: readonly string[];
    readonly forQuery: readonly string[];
  };
}

/**
 * A page as a file: its content, what searches and chats want to know of it, and in front of both the script and the
 * styles that the first paint needs.
 * @param isFolder the file is the page of a folder of that name: it lies one deeper than the page was rendered for
 */
export function pageHtml(parts: PageParts, spec: PageSpec, page: PrerenderedPage, isFolder: boolean): string {
  const root = isFolder ? rootOf(`${spec.path}/`) : rootOf(spec.path);
  const { byPath, byQuery } = page.shown;
  const { always, forQuery } = parts.codeOf(spec);
  return framed(parts, {
    root,
    language: spec.language,
    data: { path: byPath, query: byQuery },
    head: page.head + forLinks(parts, spec, page),
    code: [...preloads('href', always), ...preloads('data-for-query', forQuery)].join(''),
    prerendered: spec.path,
    html: isFolder ? deeper(page.html) : page.html,
    styles: page.styles,
    withoutScript: isFolder ? deeper(page.withoutScript) : page.withoutScript,
  });
}

/**
 * What a host answers for a path that the site has no page for.
 * @param root how the page refers to the site's root; of the page for any path only the site's own address can say it
 */
export function notFoundHtml(
  parts: PageParts,
  page: NotFoundPage,
  root: string = new URL(parts.site || 'http://localhost/').pathname,
): string {
  return framed(parts, {
    root,
    language: parts.marketLanguage,
    data: { path: '', query: '' },
    head: `${page.head}<meta name="robots" content="noindex">`,
    code: '',
    prerendered: '?',
    html: page.html.replaceAll('="../', `="${root}`),
    styles: page.styles,
    withoutScript: page.withoutScript.replaceAll('="../', `="${root}`),
  });
}

interface Frame {
  /** How the page refers to the site's root. */
  readonly root: string;
  readonly language: string;
  readonly data: { readonly path: string; readonly query: string };
  readonly head: string;
  /** What asks for code beforehand. */
  readonly code: string;
  readonly prerendered: string;
  readonly html: string;
  /** Rules of this page alone. */
  readonly styles: string;
  readonly withoutScript: string;
}

const preloads = (attribute: string, files: readonly string[]) =>
  files.map((file) => `<link rel="modulepreload" crossorigin ${attribute}="./${file}">`);

/** The links of a page that lies one folder deeper than they were written for. */
const deeper = (html: string) => html.replaceAll(/="(?:\.\/|(?=\.\.\/))/g, '="../');

function framed({ shell, rest, boot, css }: PageParts, frame: Frame): string {
  const { root, language, data, head, code, prerendered, html, withoutScript } = frame;
  const shared = criticalCss(css, withoutScript + html).replaceAll('url(./', `url(${root}assets/`);
  const styles = shared + frame.styles;
  const attributes = { root, at: prerendered, path: data.path, query: data.query };
  const told = Object.entries(attributes)
    .map(([name, value]) => ` data-${name}="${quoted(value)}"`)
    .join('');
  const policy = quoted(contentPolicy(boot, styles));
  return shell
    .replaceAll('="./', `="${root}`)
    .replace(/<html[^>]*>/, () => `<html lang="${language}"${told}>`)
    .replace(/<meta charset[^>]*>/, '')
    .replace(
      '<head>',
      () =>
        `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
        `<style>${styles}</style><script>${boot}</script>`,
    )
    .replace('</head>', () =>
      `${head}<template data-rest>${rest}${code}</template></head>`.replaceAll('="./', `="${root}`),
    )
    .replace(
      '<div id="root"></div>',
      () => `${withoutScript}<div id="root" data-prerendered="${quoted(prerendered)}">${html}</div>`,
    );
}

/** Where the page stands among others, its picture, and what it is about as data. */
function forLinks(
  { site, siteName, marketLanguage }: PageParts,
  spec: PageSpec,
  page: PrerenderedPage,
): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page.head) ?? [];
  const [, description = ''] = /name="description" content="([^"]*)"/.exec(page.head) ?? [];
  const whole = (path: string) => quoted(site === '' ? `./${path}` : site + path);
  const alternates = page.alternates.map(
    ([language, path]) => `<link rel="alternate" hreflang="${language}" href="${whole(path)}">`,
  );
  const [, neutral = ''] = page.alternates.find(([language]) => language === marketLanguage) ?? [];
  const properties = {
    'og:type': 'website',
    'og:site_name': quoted(siteName[spec.language] ?? ''),
    'og:title': title,
    'og:description': description,
    'og:url': whole(spec.path),
    'og:locale': spec.language,
    'og:image': whole(page.picture),
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': title,
    'twitter:card': 'summary_large_image',
  };
  return [
    `<link rel="canonical" href="${whole(spec.path)}">`,
    ...alternates,
    // Whoever speaks neither is in the market's language, and every other reader is sent to theirs.
    `<link rel="alternate" hreflang="x-default" href="${whole(neutral)}">`,
    ...Object.entries(properties).map(
      ([property, content]) => `<meta property="${property}" content="${content}">`,
    ),
    page.data === null
      ? ''
      : `<script type="application/ld+json">${JSON.stringify(page.data).replaceAll('<', String.raw`\u003c`)}</script>`,
  ].join('');
}

/** How a page refers to the root of the site: its path is one of folders, but for what comes after the last slash. */
export function rootOf(path: string): string {
  const folders = path.split('/').length - 1;
  return folders === 0 ? './' : '../'.repeat(folders);
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
