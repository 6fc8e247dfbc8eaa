import type { Formats } from './format';

/** What readers choose among: in which unit they think of a distance, of what a car burns, and of how long a thing is. */
export const unitChoices = {
  distance: ['km', 'mi'],
  consumption: ['l/100 km', 'mpg-uk', 'mpg-us'],
  length: ['mm', 'in'],
} as const;
export type UnitChoices = {
  readonly [Kind in keyof typeof unitChoices]: (typeof unitChoices)[Kind][number];
};

/** What a market takes for granted. */
export const unitSystems = {
  metric: { distance: 'km', consumption: 'l/100 km', length: 'mm' },
  uk: { distance: 'mi', consumption: 'mpg-uk', length: 'mm' },
  us: { distance: 'mi', consumption: 'mpg-us', length: 'in' },
} as const satisfies Readonly<Record<string, UnitChoices>>;

/** Units that only stand in place of those that catalogues are written in. */
export type OtherUnit = 'mi' | 'mph' | 'mpg-uk' | 'mpg-us' | 'in' | 'kWh/100 mi';

/** A unit that a reader wants in place of a catalogue's. */
export interface Measure {
  readonly unit: OtherUnit;
  /** What it is called beside a number, as that is printed. */
  readonly name: (printed: string) => string;
  /** Digits behind the point, as it is printed. */
  readonly digits: number;
  /** A number of the catalogue's unit, printed in this one: "318 mi". */
  readonly print: (format: Pick<Formats, 'number'>, value: number) => string;
  /** A number of the catalogue's unit in this one, and back. */
  readonly from: (value: number) => number;
  readonly back: (value: number) => number;
  /** More of the one is less of the other: the further on a gallon, the fewer litres. */
  readonly isInverse: boolean;
}

/** What stands in place of a unit of the catalogue; null where that stays. */
export type Measures = (unit: string) => Measure | null;

const KM_PER_MILE = 1.609344;
const MM_PER_INCH = 25.4;
const LITRES_PER_GALLON = { 'mpg-uk': 4.54609, 'mpg-us': 3.785411784 } as const;

type Conversion = Omit<Measure, 'name' | 'print'>;

/** How petrol is sold where consumption is read in a unit: by one of the gallons, or by the litre. */
export function soldBy(unit: string): {
  readonly by: 'l' | keyof typeof LITRES_PER_GALLON;
  readonly litres: number;
} {
  if (unit === 'mpg-uk' || unit === 'mpg-us') return { by: unit, litres: LITRES_PER_GALLON[unit] };
  return { by: 'l', litres: 1 };
}

export const milesOf = (km: number): number => km / KM_PER_MILE;

const times = (unit: OtherUnit, factor: number, digits: number): Conversion => ({
  unit,
  digits,
  from: (value) => value * factor,
  back: (value) => value / factor,
  isInverse: false,
});

/** Miles on a gallon of a car that burns so many litres on 100 km. */
function onGallon(unit: keyof typeof LITRES_PER_GALLON): Conversion {
  const convert = (value: number) => (100 * LITRES_PER_GALLON[unit]) / KM_PER_MILE / value;
  return { unit, digits: 1, from: convert, back: convert, isInverse: true };
}

const miles: Readonly<Record<string, Conversion>> = {
  km: times('mi', 1 / KM_PER_MILE, 0),
  'km/h': times('mph', 1 / KM_PER_MILE, 0),
  'kWh/100 km': times('kWh/100 mi', KM_PER_MILE, 1),
};

/** Whether these are the units that catalogues are written in: then nothing is converted. */
export const isAsWritten = ({ distance, consumption, length }: UnitChoices): boolean =>
  distance === 'km' && consumption === 'l/100 km' && length === 'mm';

/** What each unit is called in a language: always the same, or by the printed number that it stands beside. */
export type UnitNames = Readonly<Record<OtherUnit, string | Measure['name']>>;

function named(conversion: Conversion, called: UnitNames[OtherUnit]): Measure {
  const name = typeof called === 'string' ? () => called : called;
  return {
    ...conversion,
    name,
    print({ number }, value) {
      const printed = number(conversion.from(value), conversion.digits);
      return `${printed}\u00A0${name(printed)}`;
    },
  };
}

/** @param names what the units are called, in the language of the page */
export function measuresOf({ distance, consumption, length }: UnitChoices, names: UnitNames): Measures {
  const conversions = new Map<string, Conversion>([
    ...(distance === 'mi' ? Object.entries(miles) : []),
    ...(consumption === 'l/100 km' ? [] : [['l/100 km', onGallon(consumption)] as const]),
    ...(length === 'in' ? [['mm', times('in', 1 / MM_PER_INCH, 1)] as const] : []),
  ]);
  const measures = new Map<string, Measure>(
    [...conversions].map(([unit, each]) => [unit, named(each, names[each.unit])]),
  );
  return (unit) => measures.get(unit) ?? null;
}
