/**
 * A drawing is the same in every language but for its words. The second page takes the large parts that it shares with
 * the first from there: an empty element stands in for each, and src/app/boot.ts puts a copy in its place.
 * The attribute names the drawing by its number among the page's pictures, and the part by its number in it.
 */
export function shareDrawings(first: string, second: string): string {
  const own = picturesIn(first);
  const other = picturesIn(second);
  if (own.length !== other.length) return second;
  let shared = '';
  let done = 0;
  other.forEach((picture, index) => {
    const [whole, inner = ''] = picture;
    const parts = partsOf(own[index]?.[1] ?? '');
    const mine = partsOf(inner);
    const isAlike = (part: string, at: number) => part.length > WORTH && part === parts[at];
    const slim = mine
      .map((part, at) => (isAlike(part, at) ? `<g data-same="${index}.${at}"></g>` : part))
      .join('');
    shared += second.slice(done, picture.index) + whole.replace(inner, () => slim);
    done = picture.index + whole.length;
  });
  return shared + second.slice(done);
}

const picturesIn = (html: string) => [...html.matchAll(/<svg\b[^>]*>(.*?)<\/svg>/gs)];

/** Below this many characters a stand-in is not worth its own. */
const WORTH = 200;

/** The elements that markup consists of, outermost ones only. Every element of it has an end tag. */
function partsOf(markup: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of markup.matchAll(/<(\/?)[a-zA-Z][^>]*>/g)) {
    depth += tag[1] === '/' ? -1 : 1;
    const end = tag.index + tag[0].length;
    if (depth === 0) {
      parts.push(markup.slice(start, end));
      start = end;
    }
  }
  return parts;
}
