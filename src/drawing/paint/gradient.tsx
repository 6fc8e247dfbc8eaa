/** Offset, colour and opacity of each stop; no two at one offset. */
export type Stops = readonly (readonly [offset: number, colour: string, opacity?: number])[];

/** A share with as many digits as anybody sees. */
export const round = (share: number) => Math.round(share * 1000) / 1000;

interface GradientProps {
  readonly id: string;
  /** Without them they are another's. */
  readonly stops?: Stops;
  /** The id of a gradient whose stops these are. */
  readonly like?: string | undefined;
  /** Of its part: from top to bottom unless it says otherwise. */
  readonly line?: readonly [x1: number, y1: number, x2: number, y2: number] | undefined;
  /** The line is given in mm, not in shares of the part. */
  readonly inMm?: boolean;
  readonly radial?: boolean;
  /** The line goes on the same way back. */
  readonly mirrored?: boolean;
}

const DOWN = [0, 0, 0, 1] as const;

/** A gradient written with presentation attributes only: the pages' security policy allows no inline style. */
export function Gradient({
  id,
  stops,
  like,
  line = DOWN,
  inMm = false,
  radial = false,
  mirrored = false,
}: GradientProps) {
  const Element = radial ? 'radialGradient' : 'linearGradient';
  const [x1, y1, x2, y2] = line;
  return (
    <Element
      id={id}
      gradientUnits={inMm ? 'userSpaceOnUse' : undefined}
      spreadMethod={mirrored ? 'reflect' : undefined}
      {...(!radial && { x1, y1, x2, y2 })}
      href={like && `#${like}`}
    >
      {stops?.map(([offset, colour, opacity = 1]) => (
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
