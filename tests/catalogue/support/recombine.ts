import { whole } from '../../../src/catalogue/beside';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The catalogue of its two delivered texts, in one piece: everything that stands apart back where it belongs. */
export function recombine(texts: { readonly core: string; readonly details: string }): unknown {
  const { besides, ...details } = JSON.parse(texts.details);
  const restore = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restore);
    if (!isRecord(value)) return value;
    const { beside, ...rest } = typeof value['beside'] === 'number' ? whole(value, besides) : value;
    return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, restore(part)]));
  };
  return { ...Object(restore(JSON.parse(texts.core))), ...details };
}
