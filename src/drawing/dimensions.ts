/** The lengths of a car that a drawing knows, in the order in which they are named. */
export const dimensionKeys = [
  'length',
  'width',
  'height',
  'wheelbase',
  'frontOverhang',
  'rearOverhang',
  'frontTrack',
  'rearTrack',
  'clearance',
] as const;
export type DimensionKey = (typeof dimensionKeys)[number];

/** What is known of a car's size, mm. null: not published. */
export type Dimensions = Readonly<Record<DimensionKey, number | null>>;
