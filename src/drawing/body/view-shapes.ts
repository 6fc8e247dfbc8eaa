import { acrossMirror, alongMirror, bothSides, type Mirror } from '../path/mirror';
import type { Point } from '../path/point';
import { readPath } from '../path/read-path';
import { moveRuns } from '../path/run';
import { writePath } from '../path/write-path';
import type { DrawingStyle, Facet, Material, Part, ViewName, ViewStyle } from '../style';
import { frontSeats, sideSeats, steeringWheel } from './seats';
import { stretches, stretchIn } from './stretch';
import type { Proportions } from './proportions';
import { underneath, type Underneath } from './underneath';

export interface Shape {
  readonly material: Material;
  readonly d: string;
  readonly opacity: number | undefined;
}

export interface FacetShapes {
  /** unique in its view */
  readonly id: string;
  /** Empty: the whole body. */
  readonly edge: string;
  readonly blur: number;
  readonly light: readonly Shape[];
}

/** One view of a car as SVG path data: mm, y down from the ground. What a view does not have is empty. */
export interface ViewShapes extends Underneath {
  readonly view: ViewName;
  /** Where the body ends. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly outline: string;
  /** How light the paint is, -1 to 1, at offsets from the roof (in plan: from the side) to the ground (to the middle). */
  readonly tone: readonly (readonly [offset: number, light: number])[];
  readonly facets: readonly FacetShapes[];
  readonly behind: readonly Shape[];
  readonly body: readonly Shape[];
  readonly glass: string;
  readonly seats: string;
  readonly steering: string;
  readonly over: readonly Shape[];
}

const boxIn = (view: ViewName, { length, width, height }: Proportions): ViewShapes['box'] => {
  if (view === 'side') return { left: 0, right: length, top: -height, bottom: 0 };
  if (view === 'plan') return { left: 0, right: length, top: -width / 2, bottom: width / 2 };
  return { left: -width / 2, right: width / 2, top: -height, bottom: 0 };
};

const mirrors: Readonly<Record<ViewName, Mirror | undefined>> = {
  side: undefined,
  front: acrossMirror,
  rear: acrossMirror,
  plan: alongMirror,
};

/** A point of the body as one view sees it. */
const project = (view: ViewName, [back, out, up]: readonly [number, number, number]): Point =>
  view === 'side' ? [back, up] : view === 'plan' ? [back, out] : [out, up];

/** The areas of parts that are something, and no mere light on others. */
export const areasOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap(({ material, d }) =>
    material === 'light' || material === 'shade' || material === 'chrome-line' ? [] : [d],
  );

/** Neighbours of one look as one path: the fewer elements, the faster a page. */
const joined = (shapes: readonly Shape[]): Shape[] =>
  shapes.reduce<Shape[]>((list, shape) => {
    const last = list.at(-1);
    if (last?.material !== shape.material || last.opacity !== shape.opacity) list.push(shape);
    else list[list.length - 1] = { ...last, d: last.d + shape.d };
    return list;
  }, []);

/** Computed when it is first asked for, and once. */
const once = <Value extends object>(compute: () => Value): (() => Value) => {
  let known: Value | undefined;
  return () => (known ??= compute());
};

/**
 * Computes a view, once per body, not per paint: a millisecond or so, and many times that on a slow phone that draws for
 * the first time. Its parts are therefore computed when they are drawn: a page may do something else between them, and an
 * outline alone needs none.
 */
export function viewShapes(
  view: ViewName,
  style: DrawingStyle,
  drawn: ViewStyle,
  real: Proportions,
): ViewShapes {
  const scales = stretches(style.drawnFor, real);
  const move = stretchIn(view, scales);
  const mirror = mirrors[view];
  const locate = (name: string): Point => {
    const point = style.points[name];
    if (!point) throw new Error(`no point is called ${name}`);
    return project(view, point);
  };
  const drawOnce = (path: string): string => writePath(moveRuns(readPath(path, { locate }), move));
  const draw = (path: string): string => {
    if (!mirror) return drawOnce(path);
    const runs = readPath(path, { locate, mirror }).flatMap((run) => bothSides(run, mirror));
    return writePath(moveRuns(runs, move));
  };
  const shapes = (parts: readonly Part[]): Shape[] =>
    joined(
      parts.map(([material, path, opacity]) => ({
        material,
        d: material === 'badge' ? drawOnce(path) : draw(path),
        opacity,
      })),
    );
  const facet = ([edge, blur, light]: Facet, index: number): FacetShapes => ({
    id: `facet${String(index)}`,
    edge: draw(edge),
    blur,
    light: shapes(light),
  });
  const seats = drawn.seats.map(([x, y]) => move([x, y]));
  const share = (at: number) =>
    view === 'plan' ? 1 - (2 * scales.out(at)) / real.width : 1 - scales.up(at) / real.height;
  const facets = once(() => drawn.facets.map(facet));
  const body = once(() => shapes(drawn.body));
  const over = once(() => shapes(drawn.over));
  return {
    view,
    box: boxIn(view, real),
    outline: draw(drawn.outline),
    // No two at one place, where a car lacks what lies between them.
    tone: drawn.tone.map(([at, light], index) => [Math.min(1, Math.max(0, share(at))) + index / 1000, light]),
    get facets() {
      return facets();
    },
    behind: shapes(drawn.behind),
    get body() {
      return body();
    },
    glass: draw(drawn.glass),
    seats: view === 'side' ? sideSeats(seats) : frontSeats(seats),
    steering: view === 'side' ? steeringWheel(seats[0]) : '',
    get over() {
      return over();
    },
    ...underneath(view, real),
  };
}
