import type { Dimensions } from './dimensions';
import type { Coat } from './paint/tones';
import type { DrawingStyle, TyreSize } from './style';

/** Everything a drawing needs to know about one car. */
export interface PaintedCar {
  readonly dimensions: Dimensions;
  readonly tyre: TyreSize | null;
  /** Without one the car is an honest body, drawn from its dimensions alone. */
  readonly style: DrawingStyle | undefined;
  /** #rrggbb */
  readonly paint: string;
  readonly coat?: Coat | undefined;
  /** #rrggbb of the seats, seen through the glass */
  readonly interior: string | null;
}
