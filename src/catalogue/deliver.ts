import type { Beside } from './beside';
import type { Catalogue, CatalogueCore, CatalogueDetails } from './schema/catalogue';

/** The keys of a statement that its first reader does without. */
const late = ['note', 'also', 'others'] as const;

/** Parts of the core whose notes the page shows at once, or that have none to take away. */
const kept = new Set(['laterRange', 'notices', 'conditions', 'drawing']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Delivered {
  readonly core: unknown;
  readonly details: CatalogueDetails;
}

/**
 * A catalogue in the two parts that a page loads: what it shows first, and the rest. Notes, further witnesses and other
 * values go with the rest: a statement of the core says by number where they stand there. `whole` puts them together.
 */
export function deliver(core: CatalogueCore, details: Omit<Catalogue, keyof CatalogueCore>): Delivered {
  const besides: Beside[] = [];
  const places = new Map<string, number>();

  const placeOf = (beside: Beside): number => {
    const key = JSON.stringify(beside);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, besides.length);
    return besides.push(beside) - 1;
  };
  const lighten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lighten);
    if (!isRecord(value)) return value;
    const isStatement = 'source' in value && 'status' in value;
    const apart: Record<string, unknown> = {};
    const rest: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) {
      if (isStatement && late.some((each) => each === key)) apart[key] = part;
      else rest[key] = kept.has(key) ? part : lighten(part);
    }
    return Object.keys(apart).length === 0 ? rest : { ...rest, beside: placeOf(apart) };
  };
  const light = lighten(core);
  return { core: light, details: { ...details, besides } };
}
