/** Offset, colour and opacity of each stop. */
export type Stops = readonly (readonly [offset: number, colour: string, opacity?: number])[];

interface GradientProps {
  readonly id: string;
  readonly stops: Stops;
  /** mm; without it the gradient runs from the top of its part to the bottom */
  readonly line?: readonly [x1: number, y1: number, x2: number, y2: number] | undefined;
  readonly radial?: boolean;
}

/** A gradient written with presentation attributes only: the pages' security policy allows no inline style. */
export function Gradient({ id, stops, line, radial = false }: GradientProps) {
  const Element = radial ? 'radialGradient' : 'linearGradient';
  const [x1, y1, x2, y2] = line ?? [0, 0, 0, 1];
  return (
    <Element
      id={id}
      {...(line ? { gradientUnits: 'userSpaceOnUse' } : {})}
      {...(radial ? {} : { x1, y1, x2, y2 })}
    >
      {stops.map(([offset, colour, opacity = 1]) => (
        <stop
          key={offset}
          offset={offset}
          stopColor={colour}
          stopOpacity={opacity === 1 ? undefined : opacity}
        />
      ))}
    </Element>
  );
}
