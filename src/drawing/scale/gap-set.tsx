import { GapMark } from './gap-mark';
import type { GarageView } from './garage-sheet';
import type { Gaps, Space } from './gaps';
import { WALL } from './walls';

interface GapSetProps {
  readonly view: GarageView;
  readonly walls: readonly [left: number, right: number];
  readonly body: readonly [left: number, right: number];
  readonly car: { readonly width: number; readonly height: number };
  readonly space: Space;
  readonly gaps: Gaps;
  readonly text: (mm: number | null) => string;
}

const ROW = 200;
const LIFT = 42;
/** Figures beside the car stand below their arrows, clear of the lines that run down to them. */
const DROP = 210;
const BESIDE_TEXT = 70;

/** What is left at both ends of a view, and above the car or on either side of it. */
export function GapSet({ view, walls, body, car, space, gaps, text }: GapSetProps) {
  const [left, right] = walls;
  const ends = view === 'front' ? gaps.side : gaps.end;
  const isPlan = view === 'plan';
  const foot = isPlan ? Math.max(car.width, space.width) / 2 + WALL : 0;
  const row = foot + ROW;
  const middle = (body[0] + body[1]) / 2;
  return (
    <>
      <GapMark
        from={[left, row]}
        to={[body[0], row]}
        extendFrom={isPlan ? 0 : 36}
        gap={ends}
        text={text(ends)}
        textAt={[Math.min(left, body[0]) - WALL, row + DROP]}
        anchor="start"
      />
      <GapMark
        from={[body[1], row]}
        to={[right, row]}
        extendFrom={isPlan ? 0 : 36}
        gap={ends}
        text={text(ends)}
        textAt={[Math.max(right, body[1]) + WALL, row + DROP]}
        anchor="end"
      />
      {isPlan &&
        [-1, 1].map((side) => (
          <GapMark
            key={side}
            from={[middle, (side * car.width) / 2]}
            to={[middle, (side * space.width) / 2]}
            gap={gaps.side}
            text={text(gaps.side)}
            textAt={[middle + BESIDE_TEXT, (side * (car.width + space.width)) / 4 + BESIDE_TEXT / 2]}
            anchor="start"
          />
        ))}
      {!isPlan && space.height !== null && (
        <GapMark
          from={[middle, -car.height]}
          to={[middle, -space.height]}
          gap={gaps.above}
          text={text(gaps.above)}
          textAt={[middle + BESIDE_TEXT, -Math.max(car.height, space.height + WALL) - LIFT]}
          anchor="start"
        />
      )}
    </>
  );
}
