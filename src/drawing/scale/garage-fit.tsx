import { useId } from 'react';
import type { DrawnCar } from './drawn-car.ts';
import { gapsIn, type Gaps, type Space } from './fit-geometry.ts';
import { useCarView } from './car-view.ts';
import { Figure } from './figure.tsx';
import { frontShapes } from './front-geometry.ts';
import { GapMark } from './gap-mark.tsx';
import { sheetAround, WALL, Walls } from './garage-walls.tsx';
import { Sheet } from './sheet.tsx';
import { sideShapes } from './side-geometry.ts';

export interface GarageFitProps {
  readonly car: DrawnCar;
  readonly space: Space;
  readonly labels: {
    readonly title: string;
    readonly desc: string;
    /** A gap in the page's words, mm: "350 mm"; negative: what is missing; null: not published. */
    readonly gap: (mm: number | null) => string;
  };
  readonly showGrid?: boolean;
}

interface GapSetProps {
  readonly walls: readonly [left: number, right: number];
  readonly body: readonly [left: number, right: number];
  readonly ceiling: number | null;
  readonly height: number;
  readonly gaps: { readonly beside: number | null; readonly above: Gaps['above'] };
  readonly text: GarageFitProps['labels']['gap'];
}

const ROW = 200;
const LIFT = 42;
/** Figures beside the car stand below their arrows, clear of the lines that run down to them. */
const DROP = 210;

/** What is left on both sides and above. */
function GapSet({ walls, body, ceiling, height, gaps, text }: GapSetProps) {
  const [left, right] = walls;
  const middle = body[0] + (body[1] - body[0]) * 0.5;
  const { beside, above } = gaps;
  return (
    <>
      <GapMark
        from={[left, ROW]}
        to={[body[0], ROW]}
        gap={beside}
        text={text(beside)}
        textAt={[Math.min(left, body[0]) - WALL, ROW + DROP]}
        anchor="start"
      />
      <GapMark
        from={[body[1], ROW]}
        to={[right, ROW]}
        gap={beside}
        text={text(beside)}
        textAt={[Math.max(right, body[1]) + WALL, ROW + DROP]}
        anchor="end"
      />
      {ceiling !== null && (
        <GapMark
          from={[middle, -height]}
          to={[middle, -ceiling]}
          gap={above}
          text={text(above)}
          textAt={[middle + 70, -Math.max(height, ceiling + WALL) - LIFT]}
          anchor="start"
        />
      )}
    </>
  );
}

/** The car from the side, in the middle of a garage or parking space, with what is left ahead, behind and above. */
export function GarageSide({ car, space, labels, showGrid = true }: GarageFitProps) {
  const id = useId();
  const view = useCarView(sideShapes, car);
  const { length, height } = view.real;
  const { end, above } = gapsIn(space, car.dimensions);
  const left = (length - space.length) / 2;
  const right = left + space.length;
  return (
    <Sheet
      id={id}
      box={sheetAround(Math.min(left, 0), Math.max(right, length), Math.max(height, space.height ?? 0))}
      title={labels.title}
      desc={labels.desc}
      showGrid={showGrid}
    >
      <Figure id={id} car={car} view={view} />
      <Walls id={id} left={left} right={right} ceiling={space.height} />
      <GapSet
        walls={[left, right]}
        body={[0, length]}
        ceiling={space.height}
        height={height}
        gaps={{ beside: end, above }}
        text={labels.gap}
      />
    </Sheet>
  );
}

/** The same from the front, with what is left on either side of the body; how far the mirrors reach is not published. */
export function GarageFront({ car, space, labels, showGrid = true }: GarageFitProps) {
  const id = useId();
  const view = useCarView(frontShapes, car);
  const { width, height } = view.real;
  const { side, above } = gapsIn(space, car.dimensions);
  const [body, wall] = [width / 2, space.width / 2];
  const reach = Math.max(body, wall);
  return (
    <Sheet
      id={id}
      box={sheetAround(-reach, reach, Math.max(height, space.height ?? 0))}
      title={labels.title}
      desc={labels.desc}
      showGrid={showGrid}
      narrow
    >
      <Figure id={id} car={car} view={view} />
      <Walls id={id} left={-wall} right={wall} ceiling={space.height} />
      <GapSet
        walls={[-wall, wall]}
        body={[-body, body]}
        ceiling={space.height}
        height={height}
        gaps={{ beside: side, above }}
        text={labels.gap}
      />
    </Sheet>
  );
}
