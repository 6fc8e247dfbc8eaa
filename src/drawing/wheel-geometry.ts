import { moveRuns, writePath } from './path.ts';
import { readPath } from './read-path.ts';
import type { WheelStyle } from './style.ts';

const MM_PER_INCH = 25.4;
/** Side wall that the rim's lip covers, mm. */
const LIP = 14;

export interface WheelShapes {
  readonly rim: number;
  readonly spokes: string;
  readonly inlays: string;
  readonly cap: number;
}

/** The wheel's face about its own middle, mm; `inches` is the rim's size. */
export function wheelShapes(style: WheelStyle, inches: number): WheelShapes {
  const rim = (inches * MM_PER_INCH) / 2 + LIP;
  const turned = (path: string) =>
    writePath(
      Array.from({ length: style.spokes }, (_, i) => (2 * Math.PI * i) / style.spokes).flatMap((angle) =>
        moveRuns(readPath(path), ([x, y]) => [
          ((x * Math.cos(angle) + y * Math.sin(angle)) * rim) / 1000,
          ((y * Math.cos(angle) - x * Math.sin(angle)) * rim) / 1000,
        ]),
      ),
    );
  return {
    rim,
    spokes: turned(style.spoke),
    inlays: turned(style.inlay),
    cap: (style.cap * rim) / 1000,
  };
}
