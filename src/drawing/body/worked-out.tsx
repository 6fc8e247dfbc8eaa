import type { PaintedCar } from '../painted-car';
import type { ViewName } from '../style';
import { carView } from './car-view';

interface WorkedOutProps {
  readonly view: ViewName;
  readonly car: PaintedCar;
}

/**
 * Works out a view of a car and shows nothing. In front of what shows several at once, each is a part of its own, and between
 * parts the browser may answer a press.
 */
export function WorkedOut({ view, car }: WorkedOutProps): null {
  carView(view, car);
  return null;
}
