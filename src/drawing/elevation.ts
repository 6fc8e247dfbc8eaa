import type { DimensionLabels, DimensionProps } from './dimensions.tsx';
import type { DrawnCar } from './drawn-car.ts';

/** The words on a drawing, in the page's language. A dimension without a label is not drawn. */
export interface ElevationLabels {
  readonly title: string;
  readonly desc: string;
  readonly dimensions: DimensionLabels;
}

export interface ElevationProps {
  readonly car: DrawnCar;
  readonly labels: ElevationLabels;
  readonly showDimensions?: boolean;
  readonly showGrid?: boolean;
  /** Room to draw in, mm: give every car the same and they are drawn at the same scale, and nothing on the page moves. */
  readonly room?: { readonly length: number; readonly width: number; readonly height: number };
  /** Makes each dimension a button and adds these props to it, so that the page can show where its figure comes from. */
  readonly dimensionProps?: DimensionProps;
}

/** Free space above the car, and below the ground where no dimensions stand, mm. */
export const MARGIN = { above: 90, below: 120 } as const;
