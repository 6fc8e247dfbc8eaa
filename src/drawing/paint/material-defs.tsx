import type { ViewName } from '../style';
import { Gradient, type Stops } from './gradient';

/** Of everything that is not painted. They look the same on paper and on blueprint: a tyre is black on both. */
const LINEAR: Readonly<Record<string, Stops>> = {
  glass: [
    [0, '#434f59'],
    [0.45, '#20292f'],
    [1, '#2a343d'],
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
    [0, '#464b52'],
    [1, '#1f2226'],
  ],
};

const TYRE: Stops = [
  [0.66, '#0d0f12'],
  [0.73, '#272b30'],
  [0.86, '#33383e'],
  [1, '#14171a'],
];

/** Seen from above, light comes from ahead: both flanks look the same. */
const FROM_AHEAD = [0, 0, 1, 0] as const;

interface MaterialDefsProps {
  readonly id: string;
  readonly view: ViewName;
  /** mm */
  readonly blurs: ReadonlySet<number>;
}

export function MaterialDefs({ id, view, blurs }: MaterialDefsProps) {
  return (
    <>
      {[...blurs].map((blur) => (
        <filter key={blur} id={`${id}blur${String(blur)}`} x="-5%" y="-20%" width="110%" height="140%">
          <feGaussianBlur stdDeviation={blur} />
        </filter>
      ))}
      {Object.entries(LINEAR).map(([name, stops]) => (
        <Gradient key={name} id={id + name} stops={stops} line={view === 'plan' ? FROM_AHEAD : undefined} />
      ))}
      {view === 'side' && <Gradient id={`${id}tyre`} stops={TYRE} radial />}
    </>
  );
}
