import type { Model } from '../catalogue/schema/model';

/** How a model is drawn; undefined: as a plain body. */
export type Drawing = Model['drawing'];

/** What the other views add to drawings of which so far only the view from the side is here, by the ids of the models. */
export type OtherViews = Readonly<
  Record<string, Pick<NonNullable<Drawing>, 'points' | 'front' | 'rear' | 'plan'>>
>;

/** The files that drawings are loaded from. Loading does not fail, however long it takes. */
export interface DrawingFiles {
  /** By a model's id; undefined: it has none. */
  readonly side: (id: string) => Promise<Drawing>;
  readonly others: () => Promise<OtherViews>;
}

/** How much of a drawing is wanted: what the view from the side takes, which is seen first, or all views. */
type Scope = 'side' | 'all';

/** The drawings of a catalogue, where they do not stand in its models: each file loaded once, when it is first asked for. */
export interface Drawings {
  /** The drawing where it is here, or when it will be. */
  readonly of: (model: Drawn, scope: Scope) => Drawing | Promise<Drawing>;
}

type Drawn = Pick<Model, 'id' | 'drawing'>;

/** @param files null: the models hold their drawings */
export function createDrawings(files: DrawingFiles | null): Drawings {
  const here = new Map<string, Drawing>();
  const coming = new Map<string, Promise<Drawing>>();
  let others: Promise<OtherViews> | undefined;
  const load = async (id: string, scope: Scope, { side, ...more }: DrawingFiles) => {
    if (scope === 'side') return side(id);
    const [drawing, added] = await Promise.all([of({ id }, 'side'), (others ??= more.others())]);
    return drawing && { ...drawing, ...added[id] };
  };
  const of: Drawings['of'] = ({ id, drawing }, scope) => {
    const key = scope + id;
    if (drawing || !files || here.has(key)) return drawing ?? here.get(key);
    const asked =
      coming.get(key) ??
      load(id, scope, files).then((loaded) => {
        here.set(key, loaded);
        return loaded;
      });
    coming.set(key, asked);
    return asked;
  };
  return { of };
}
