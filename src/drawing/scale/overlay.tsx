import { useId } from 'react';
import { Car } from '../body/car';
import { Shadow } from '../sheet/shadow';
import { Sheet } from '../sheet/sheet';
import { Pallet, Person } from './companions';
import { Contours } from './contours';
import { overlaySheet, type Overlaid, type OverlayView } from './overlay-sheet';

interface OverlayProps extends Overlaid {
  readonly view: OverlayView;
  readonly labels: { readonly title: string; readonly desc: string };
}

/** Cars over one another at one scale. */
export function Overlay({ view, labels, ...overlaid }: OverlayProps) {
  const id = useId();
  const { cars, companions } = overlaid;
  const { first, others, pallet, palletAcross, person, box } = overlaySheet(view, overlaid);
  return (
    <Sheet id={id} view={view} box={box} title={labels.title} desc={labels.desc} showGrid>
      <Shadow palette={id} shapes={first.shapes} />
      {companions.includes('pallet') && <Pallet x={pallet} across={palletAcross} />}
      {companions.includes('person') && <Person x={person} />}
      <Car id={id} car={cars[0]} view={first} />
      <Contours id={id} cars={others} box={box} />
    </Sheet>
  );
}
