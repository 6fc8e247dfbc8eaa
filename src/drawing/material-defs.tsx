import { Gradient, type Stops } from './gradient.tsx';

const LINEAR: Readonly<Record<string, Stops>> = {
  glass: [
    [0, '#5d6e7d'],
    [0.45, '#2c3843'],
    [1, '#161d24'],
  ],
  sky: [
    [0, '#e9f3fb', 0.62],
    [0.5, '#cfe0ee', 0.16],
    [1, '#cfe0ee', 0.04],
  ],
  metal: [
    [0, '#f7f8fa'],
    [0.5, '#c3c9d0'],
    [1, '#8d959f'],
  ],
  lamp: [
    [0, '#8fa0ae'],
    [1, '#33404b'],
  ],
  tail: [
    [0, '#f0473c'],
    [1, '#8f0f12'],
  ],
  gloss: [
    [0, '#4a5159'],
    [0.25, '#1c2025'],
    [1, '#0f1215'],
  ],
  trim: [
    [0, '#3d4249'],
    [1, '#25282d'],
  ],
  bright: [
    [0, '#f4f6f8'],
    [0.5, '#c5cbd3'],
    [1, '#858d98'],
  ],
  dark: [
    [0, '#8a9099'],
    [0.5, '#5b6068'],
    [1, '#3c4047'],
  ],
};

const RADIAL: Readonly<Record<string, Stops>> = {
  tyre: [
    [0.6, '#14161a'],
    [0.7, '#2b2f35'],
    [0.86, '#3a3f46'],
    [0.93, '#24272c'],
    [1, '#14161a'],
  ],
  barrel: [
    [0, '#3b4047'],
    [0.75, '#22262b'],
    [1, '#0e1013'],
  ],
  shadow: [
    [0, '#000', 0.5],
    [0.7, '#000', 0.28],
    [1, '#000', 0],
  ],
};

/** The gradients of everything that is not painted. They look the same on paper and on blueprint: a tyre is black on both. */
export function MaterialDefs({ id }: { readonly id: string }) {
  return (
    <>
      <filter id={`${id}blur`} x="-5%" y="-20%" width="110%" height="140%">
        <feGaussianBlur stdDeviation="32" />
      </filter>
      {Object.entries(LINEAR).map(([name, stops]) => (
        <Gradient key={name} id={id + name} stops={stops} />
      ))}
      {Object.entries(RADIAL).map(([name, stops]) => (
        <Gradient key={name} id={id + name} stops={stops} radial />
      ))}
    </>
  );
}
