/** The lengths of a car that a drawing knows. */
export type DimensionKey =
  | 'length'
  | 'width'
  | 'height'
  | 'wheelbase'
  | 'frontOverhang'
  | 'rearOverhang'
  | 'frontTrack'
  | 'rearTrack'
  | 'clearance';

/** What is known of a car's size, mm. null: not published. */
export type Dimensions = Readonly<Record<DimensionKey, number | null>>;
