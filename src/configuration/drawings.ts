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
  /**
   * The drawing where it stands in its model, or when it will be here. For one model and scope it is always the same: a
   * component that waits for it and is begun again must go through the same hooks.
   */
  readonly of: (model: Drawn, scope: Scope) => Drawing | Promise<Drawing>;
}

type Drawn = Pick<Model, 'id' | 'drawing'>;

/** @param files null: the models hold their drawings */
export function createDrawings(files: DrawingFiles | null): Drawings {
  const known = new Map<string, Promise<Drawing>>();
  let others: Promise<OtherViews> | undefined;
  const load = async (id: string, scope: Scope, { side, ...more }: DrawingFiles) => {
    if (scope === 'side') return side(id);
    const [drawing, added] = await Promise.all([of({ id }, 'side'), (others ??= more.others())]);
    return drawing && { ...drawing, ...added[id] };
  };
  const of: Drawings['of'] = ({ id, drawing }, scope) => {
    const key = scope + id;
    if (drawing || !files) return drawing;
    const asked = known.get(key) ?? sayingItself(load(id, scope, files));
    known.set(key, asked);
    return asked;
  };
  return { of };
}

/** React's `use` reads without a wait what a promise says of itself. */
function sayingItself(coming: Promise<Drawing>): Promise<Drawing> {
  const said: Promise<Drawing> = coming.then((value) => {
    void Object.assign(said, { status: 'fulfilled', value });
    return value;
  });
  return said;
}
