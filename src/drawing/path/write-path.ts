import { spotOf, type Point } from './point';
import type { Run } from './run';

/**
 * SVG path data, y down, whole mm. Steps are relative, which is shorter, and taken from rounded corners, so that no rounding adds
 * up; each run starts from an absolute place, so that paths can be joined.
 */
export function writePath(runs: readonly Run[]): string {
  let [x, y] = [0, 0];
  const place = (point: Point): readonly [number, number] => {
    const [spotX, spotY] = spotOf(point);
    return [Math.round(spotX), Math.round(spotY)];
  };
  const step = (point: Point): string => {
    const [toX, toY] = place(point);
    return `${toX - x} ${toY - y}`;
  };
  const go = (point: Point): void => {
    [x, y] = place(point);
  };
  let d = '';
  for (const { from, segments, closed } of runs) {
    [x, y] = [0, 0];
    d += `M${step(from)}`;
    go(from);
    for (const { c1, c2, to, straight } of segments) {
      d += straight ? `l${step(to)}` : `c${step(c1)} ${step(c2)} ${step(to)}`;
      go(to);
    }
    if (closed) d += 'z';
  }
  // A sign parts numbers as well as a space does.
  return d.replaceAll(' -', '-');
}
