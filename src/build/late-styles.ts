import type { Rollup } from 'vite';

/**
 * Puts the styles of what loads later into the code of it: a part is never shown without them, they cost no request, and
 * there is no file that could be missing. Those of what a page begins with stay a stylesheet.
 * @returns all that was moved, in an order in which a part comes after what it imports
 */
export function moveLateStyles(bundle: Rollup.OutputBundle): string {
  const seen = new Set<string>();
  const moved: string[] = [];
  const move = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || chunk.isEntry || seen.has(file)) return;
    seen.add(file);
    for (const imported of chunk.imports) move(imported);
    const sheets = chunk.viteMetadata?.importedCss ?? new Set();
    const css = [...sheets].map((sheet) => taken(bundle, sheet)).join('');
    if (css === '') return;
    // The bundler would have them loaded as files.
    sheets.clear();
    chunk.code = adopted(css) + chunk.code;
    moved.push(css);
  };
  for (const file of Object.keys(bundle)) move(file);
  return moved.join('');
}

function taken(bundle: Rollup.OutputBundle, file: string): string {
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error(`there is no stylesheet ${file}`);
  Reflect.deleteProperty(bundle, file);
  // In a layer above the first parts': what a part overrides does not wait for its code, nor go by which file came when.
  return String(sheet.source).trim().replaceAll('@layer parts', '@layer late');
}

/** What the policy of a page lets code do, other than to write an element of styles. */
const adopted = (css: string): string =>
  `{const s=new CSSStyleSheet;s.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets=[...document.adoptedStyleSheets,s]}\n`;
