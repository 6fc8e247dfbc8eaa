import { whole } from '../../../src/catalogue/beside';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The catalogue of its delivered texts, in one piece: everything that stands apart back where it belongs. */
export function recombine(texts: {
  readonly core: string;
  readonly details: string;
  readonly drawings?: Readonly<Record<string, string>>;
  readonly views?: string;
}): unknown {
  const { besides, ...details } = JSON.parse(texts.details);
  const restore = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restore);
    if (!isRecord(value)) return value;
    const statement = typeof value['beside'] === 'number' ? whole(value, besides) : value;
    const entries = Object.entries(statement).filter(([key]) => key !== 'beside');
    return Object.fromEntries(entries.map(([key, part]) => [key, restore(part)]));
  };
  const { models, ...core } = JSON.parse(texts.core).catalogue;
  const withDrawings = models.map((model: { readonly id: string }) => {
    const drawing = texts.drawings?.[model.id];
    const views = JSON.parse(texts.views ?? '{}')[model.id];
    return Object.assign(
      Object(restore(model)),
      drawing && { drawing: Object.assign(JSON.parse(drawing), views) },
    );
  });
  return { ...Object(restore(core)), models: withDrawings, ...details };
}
