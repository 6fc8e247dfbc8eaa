import type { Model } from '../catalogue/schema/model';

/** How a model is drawn; undefined: as a plain body. */
export type Drawing = Model['drawing'];

/** The drawings of a catalogue, where they do not stand in its models: each loaded once, when it is first asked for. */
export interface Drawings {
  /** The drawing where it is here, or when it will be. */
  readonly of: (model: Model) => Drawing | Promise<Drawing>;
}

/** @param load by a model's id; it does not fail, however long it takes. Null: the models hold their drawings. */
export function createDrawings(load: ((id: string) => Promise<Drawing>) | null): Drawings {
  const here = new Map<string, Drawing | Promise<Drawing>>();
  const ask = (id: string) => {
    if (!load) return undefined;
    const coming = load(id).then((drawing) => {
      here.set(id, drawing);
      return drawing;
    });
    here.set(id, coming);
    return coming;
  };
  return { of: ({ id, drawing }) => drawing ?? (here.has(id) ? here.get(id) : ask(id)) };
}
