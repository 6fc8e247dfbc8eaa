/**
 * The rules of a stylesheet that a page needs for its first paint: those whose classes it has. What is for paper waits.
 * It keeps rather too much than too little: what a selector says besides classes is not looked at.
 * @param css flat, as the build writes it: rules in at-rules, but no rule in a rule
 * @param html the page
 */
export function criticalCss(css: string, html: string): string {
  const used = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  return sifted(css, { takes: (selector) => isPossible(selector, used), isForPaper: false });
}

/**
 * What no page has yet that has its own styles: all but the rules that insist on no class. Those hold for every element, and
 * a browser that is given them again works out the style of every element again, in one go. Layers keep them in their place
 * below all others.
 * @param css as for `criticalCss`
 */
export const laterCss = (css: string): string =>
  sifted(css, { takes: (selector) => !isPossible(selector, new Set()), isForPaper: true });

interface Part {
  readonly takes: (selector: string) => boolean;
  /** What is for paper is in it, and not what has no selectors: fonts, movements. Else it is the other way round. */
  readonly isForPaper: boolean;
}

interface Rule {
  /** What stands before the block, or all of a statement that has none. */
  readonly prelude: string;
  readonly body: string | null;
}

const sifted = (css: string, part: Part): string =>
  rulesOf(css)
    .map((rule) => kept(rule, part))
    .join('');

function kept({ prelude, body }: Rule, part: Part): string {
  if (body === null) return `${prelude};`;
  const [, kind] = /^@([\w-]+)/.exec(prelude) ?? [];
  if (kind === undefined) {
    const selectors = selectorsIn(prelude).filter(part.takes);
    return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
  }
  const whole = `${prelude}{${body}}`;
  if (!['media', 'supports', 'layer', 'container'].includes(kind)) return part.isForPaper ? '' : whole;
  // A list that names paper and a width is for the width too.
  if (/^@media\s+print\b[^,]*$/.test(prelude)) return part.isForPaper ? whole : '';
  const inner = sifted(body, part);
  return inner && `${prelude}{${inner}}`;
}

/** Every class that the selector insists on is in the page. */
function isPossible(selector: string, used: ReadonlySet<string>): boolean {
  // What stands in brackets is an exception or one of several possibilities.
  const plain = selector.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '');
  return [...plain.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].every(([, name = '']) => used.has(name));
}

/** A list of selectors, taken apart at the commas that are not in brackets. */
const selectorsIn = (list: string): readonly string[] =>
  list.match(/(?:[^,(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (mark === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (mark === '}') {
      depth -= 1;
      if (depth === 0)
        rules.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
    } else if (depth === 0) rules.push({ prelude: css.slice(start, index).trim(), body: null });
    if (depth === 0) start = index + 1;
  }
  return rules;
}
