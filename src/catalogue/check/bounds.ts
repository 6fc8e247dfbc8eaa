import type { Unit } from '../schema/primitives';
import type { SpecId } from '../schema/specs';

/**
 * The most that a figure of each unit may be, far above any car that is sold: what passes the check can be drawn, printed
 * and added up exactly. A price is bounded so that a thousand of them still are whole minor units below 2^53.
 */
export const mostOf: Readonly<Partial<Record<Unit, number>>> = {
  money: 1e12,
  mm: 30_000,
  kg: 100_000,
  l: 50_000,
  cm3: 50_000,
  hp: 5000,
  kW: 5000,
  Nm: 50_000,
  s: 600,
  'km/h': 1000,
  'l/100 km': 300,
  kWh: 2000,
  km: 10_000,
  'kWh/100 km': 500,
  deg: 90,
  seats: 100,
  rpm: 50_000,
};

/** The least that a dimension may be that a car is drawn by, mm, below any car that is sold: beside less, its wheels would be all there is. */
export const leastOf: Readonly<Partial<Record<SpecId, number>>> = {
  length: 1500,
  width: 700,
  height: 500,
  wheelbase: 800,
  frontTrack: 400,
  rearTrack: 400,
};

/** Of a tyre, "235/55 R19": width in millimetres, height in percent of it, rim in inches. */
const tyreBounds = [
  [100, 500],
  [20, 100],
  [10, 40],
] as const;

/** Whether a tyre can be drawn by what is printed on it; what is printed otherwise is not drawn by it. */
export function isTyre(printed: string): boolean {
  const [, ...numbers] = /^(\d+)\/(\d+) R(\d+)$/.exec(printed) ?? [];
  return numbers.every((digits, at) => {
    const [least, most] = tyreBounds[at] ?? [0, 0];
    return least <= Number(digits) && Number(digits) <= most;
  });
}
