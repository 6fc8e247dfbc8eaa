import { readPath } from '../path/read-path';
import { moveRuns } from '../path/run';
import { writePath } from '../path/write-path';
import type { Part, WheelStyle } from '../style';
import type { Shape } from './view-shapes';

const MM_PER_INCH = 25.4;
/** Side wall that the rim's lip covers, mm. */
const LIP = 14;

export interface WheelShapes {
  /** mm */
  readonly rim: number;
  readonly parts: readonly Shape[];
}

/** A wheel's face about its own middle, mm; `inches` is the rim's size. */
export function wheelShapes(style: WheelStyle, inches: number): WheelShapes {
  const rim = (inches * MM_PER_INCH) / 2 + LIP;
  const around = ([material, path, opacity]: Part, times: number): Shape => {
    const runs = readPath(path);
    const all = Array.from({ length: times }, (_, i) => (2 * Math.PI * i) / times).flatMap((angle) =>
      moveRuns(runs, ([x, y]) => [
        ((x * Math.cos(angle) + y * Math.sin(angle)) * rim) / 1000,
        ((y * Math.cos(angle) - x * Math.sin(angle)) * rim) / 1000,
      ]),
    );
    return { material, d: writePath(all), opacity };
  };
  return {
    rim,
    parts: style.flatMap(([times, parts]) => parts.map((part) => around(part, times))),
  };
}
