// What the state lets insurers ask for the compulsory policy (OSAGO) of a private car, in hundredths and kopecks.
import { cited } from './cited';

/** Between these an insurer sets its base tariff. Whole roubles. */
export const baseTariff = cited({ least: 1399, most: 8665 }, 'corridor', '2025-12-09');

/** Of cars up to so many horsepower; of any stronger one, the last. */
export const powerCoefficients = cited(
  [
    { upTo: 50, coefficient: 60 },
    { upTo: 70, coefficient: 100 },
    { upTo: 100, coefficient: 110 },
    { upTo: 120, coefficient: 120 },
    { upTo: 150, coefficient: 140 },
    { upTo: Infinity, coefficient: 160 },
  ],
  'powers',
  '2026',
);

/** The classes of drivers, by how long they have driven without an accident of their own fault. */
export const bonusClasses = cited(
  [
    ['m', 392],
    ['0', 294],
    ['1', 225],
    ['2', 176],
    ['3', 117],
    ['4', 100],
    ['5', 91],
    ['6', 83],
    ['7', 78],
    ['8', 74],
    ['9', 68],
    ['10', 63],
    ['11', 57],
    ['12', 52],
    ['13', 46],
  ] as const,
  'bonuses',
  '2026',
);
export type BonusClass = (typeof bonusClasses.value)[number][0];

/** From so many whole years of driving on. */
export const experienceFrom = [0, 1, 2, 3, 5, 7, 10, 15] as const;

/** By the driver's age, then by experience; a column less where nobody can have driven so long. */
export const ageCoefficients = cited(
  [
    { age: '18-21', coefficients: [227, 192, 184, 165, 162] },
    { age: '22-24', coefficients: [188, 172, 171, 113, 110, 109] },
    { age: '25-29', coefficients: [172, 160, 154, 109, 108, 107, 102] },
    { age: '30-34', coefficients: [156, 150, 148, 105, 104, 101, 97, 95] },
    { age: '35-39', coefficients: [154, 147, 146, 100, 97, 95, 94, 93] },
    { age: '40-49', coefficients: [150, 144, 143, 96, 95, 94, 93, 91] },
    { age: '50-59', coefficients: [146, 140, 139, 93, 92, 91, 90, 86] },
    { age: '60+', coefficients: [143, 136, 135, 91, 90, 89, 88, 83] },
  ] as const,
  'ages',
  '2026',
);
export type Age = (typeof ageCoefficients.value)[number]['age'];
