import { useId } from 'react';
import { Car } from '../body/car';
import type { PaintedCar } from '../painted-car';
import { Shadow } from '../sheet/shadow';
import { Sheet } from '../sheet/sheet';
import { GapSet } from './gap-set';
import { garageSheet, type GarageView } from './garage-sheet';
import { gapsIn, type Space } from './gaps';
import { floorPath, wallPath, Walls } from './walls';

interface GarageProps {
  readonly view: GarageView;
  readonly car: PaintedCar;
  readonly space: Space;
  readonly labels: {
    readonly title: string;
    readonly desc: string;
    /** A gap in the page's words, mm: "350 mm"; negative: what is missing; null: not published. */
    readonly gap: (mm: number | null) => string;
  };
}

/**
 * The car in the middle of a garage or parking space, with what is left around its body; doors stay shut, and how far
 * mirrors reach is not published.
 */
export function Garage({ view, car, space, labels }: GarageProps) {
  const id = useId();
  const { drawn, body, walls, box } = garageSheet(view, car, space);
  const isPlan = view === 'plan';
  return (
    <Sheet id={id} view={view} box={box} title={labels.title} desc={labels.desc} showGrid>
      <Shadow palette={id} shapes={drawn.shapes} />
      <Car id={id} car={car} view={drawn} />
      <Walls
        id={id}
        d={isPlan ? floorPath(walls[0], walls[1], space) : wallPath(walls[0], walls[1], space.height)}
        isMarked={isPlan && space.height === null}
      />
      <GapSet
        view={view}
        walls={walls}
        body={body}
        car={drawn.real}
        space={space}
        gaps={gapsIn(space, car.dimensions)}
        text={labels.gap}
      />
    </Sheet>
  );
}
