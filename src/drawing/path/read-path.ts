import type { Path } from '../style';
import { distance, type Point } from './point';
import type { Mirror } from './mirror';
import { roundCorners } from './round-corners';
import { line, type Run, type Segment } from './run';
import { smoothCurve } from './smooth-curve';

const TOKEN = /-?\d+(?:\.\d+)?|@[a-z-]+|\S/g;

/** What the view that is drawn knows about a path. */
interface Setting {
  /** Where a named point of the body lies. */
  readonly locate: (name: string) => Point;
  /** The other half of a symmetrical view: a curve runs smoothly across the middle. */
  readonly mirror?: Mirror | undefined;
}

const plain: Setting = {
  locate: (name) => {
    throw new Error(`no point is called ${name}`);
  },
};

/** A smooth curve; where it meets the middle it goes on in the mirror, so that no corner shows there. */
function curveThrough(knots: readonly Point[], mirror: Mirror | undefined): Segment[] {
  const isMiddle = (end: Point | undefined) => mirror && end && mirror.isMiddle(end);
  const other = mirror ? knots.map(mirror.flip).toReversed() : [];
  const before = isMiddle(knots[0]) ? other.slice(0, -1) : [];
  const after = isMiddle(knots.at(-1)) ? other.slice(1) : [];
  const segments = smoothCurve([...before, ...knots, ...after]);
  return segments.slice(before.length, segments.length - after.length);
}

/**
 * Reads path data of a style.
 * @throws on what the style's schema refuses too: unknown commands and points, missing numbers
 */
export function readPath(path: Path, { locate, mirror }: Setting = plain): Run[] {
  const tokens = path.match(TOKEN) ?? [];
  const runs: Run[] = [];
  let next = 0;
  let start: Point = [0, 0];
  let at = start;
  let segments: Segment[] = [];
  let radii = new Map<number, number>();
  const isCommand = () => next >= tokens.length || /^[A-Z]$/.test(tokens[next] ?? '');
  const number = (): number => {
    const value = Number(tokens[next]);
    if (Number.isNaN(value)) throw new Error(`path "${path}" lacks a number`);
    next += 1;
    return value;
  };
  const point = (): Point => {
    const token = tokens[next] ?? '';
    if (!token.startsWith('@')) return [number(), number()];
    next += 1;
    return locate(token.slice(1));
  };
  const points = (): Point[] => {
    const list = [point()];
    while (!isCommand()) list.push(point());
    return list;
  };
  const add = (...added: Segment[]) => {
    segments.push(...added);
    at = segments.at(-1)?.to ?? at;
  };
  const finish = (closed: boolean) => {
    if (segments.length > 0) {
      if (closed && distance(at, start) > 0.5) segments.push(line(at, start));
      runs.push(roundCorners({ from: start, segments, closed }, radii));
    }
    at = start;
    segments = [];
    radii = new Map();
  };
  const lineTo = (to: Point) => add(line(at, to));
  while (next < tokens.length) {
    const command = tokens[next];
    next += 1;
    switch (command) {
      case 'M':
        finish(false);
        start = at = point();
        break;
      case 'L':
        points().forEach(lineTo);
        break;
      case 'H':
        lineTo([number(), at[1]]);
        break;
      case 'V':
        lineTo([at[0], number()]);
        break;
      case 'C':
        while (!isCommand()) add({ c1: point(), c2: point(), to: point(), straight: false });
        break;
      case 'K':
        add(...curveThrough([at, ...points()], mirror));
        break;
      case 'R':
        radii.set(segments.length - 1, number());
        break;
      case 'Z':
        finish(true);
        break;
      default:
        throw new Error(`path "${path}": unknown command ${command ?? ''}`);
    }
  }
  finish(false);
  return runs;
}
