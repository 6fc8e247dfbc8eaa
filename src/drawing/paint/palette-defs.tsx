import type { ViewName } from '../style';
import { Gradient, round, type Stops } from './gradient';
import type { Tones } from './tones';

/** Of everything that is not painted. They look the same on paper and on blueprint: a tyre is black on both. */
const LINEAR: Readonly<Record<string, Stops>> = {
  glass: [
    [0, '#1d252c'],
    [0.5, '#232d36'],
    [1, '#3d4a56'],
  ],
  chrome: [
    [0, '#f7f8fa'],
    [1, '#8d959f'],
  ],
  gloss: [
    [0, '#3f464d'],
    [0.35, '#191d21'],
    [1, '#0e1114'],
  ],
  cladding: [
    [0, '#3d4248'],
    [0.5, '#24282c'],
    [1, '#191c1f'],
  ],
};

const TYRE: Stops = [
  [0.66, '#0d0f12'],
  [0.73, '#1d2125'],
  [0.88, '#292d32'],
  [1, '#101316'],
];

const SHADOW: Stops = [
  [0, '#000', 0.55],
  [0.6, '#000', 0.32],
  [1, '#000', 0],
];

/** Seen from above, light comes from ahead: both flanks look the same. */
const FROM_AHEAD = [0, 0, 1, 0] as const;

/** What the parts of one view or several are filled with: the prefix of its gradients, and whether the view defines them. */
export interface Palette {
  readonly id: string;
  readonly isOwn: boolean;
  /** The prefix of another view's gradients, which differ in nothing but where the light comes from. */
  readonly like?: string;
}

interface PaletteDefsProps {
  readonly palette: Palette;
  readonly view: ViewName;
  readonly tones: Tones;
}

/** The paint in light and in shade, and every other material. */
export function PaletteDefs({ palette: { id, like }, view, tones }: PaletteDefsProps) {
  const { base, glow, dusk, seam, light, shade } = tones;
  const line = view === 'plan' ? FROM_AHEAD : undefined;
  const plain: Readonly<Record<string, Stops>> = {
    paint: [[0, base]],
    seam: [[0, seam]],
    light: [[0, glow, light]],
    shade: [[0, dusk, shade]],
    // How far in the car turns away from the eye at its ends, of half its extent.
    ends: [
      [0, dusk, round(shade * 0.8)],
      [0.04, dusk, round(shade * 0.5)],
      [0.17, dusk, 0],
    ],
  };
  return (
    <>
      {Object.entries({ ...plain, ...LINEAR }).map(([name, stops]) => (
        <Gradient
          key={name}
          id={id + name}
          // A line may have no height, of which there are no shares.
          inMm={name in plain}
          line={line}
          {...(like ? { like: like + name } : { stops })}
        />
      ))}
      {view !== 'plan' && <Gradient id={`${id}shadow`} stops={SHADOW} radial />}
      {view === 'side' && <Gradient id={`${id}tyre`} stops={TYRE} radial />}
    </>
  );
}
