import type { Unit } from './primitives';

/** The groups of the data sheet, in the order a buyer reads them. */
export const specGroups = ['drive', 'use', 'size', 'room', 'chassis', 'ownership'] as const;
export type SpecGroup = (typeof specGroups)[number];

/** A technical figure: what the schema, the data sheet, the size table and a comparison know of it. */
interface SpecRow {
  readonly id: string;
  /** Every car gives it in this unit, so that two can be compared; the unit decides how it is printed. */
  readonly unit: Unit;
  /** Where the data sheet lists it. */
  readonly group: SpecGroup;
  /** Whether it says how big or heavy a car is: then it is in the table of sizes. */
  readonly isSize: boolean;
}

const row = <const Id extends string, const U extends Unit, const G extends SpecGroup>(
  id: Id,
  unit: U,
  group: G,
  isSize = false,
) => ({ id, unit, group, isSize });

/**
 * Every figure that a car is described by, in the order of the data sheet. Each car has a value or "not published". A
 * new one is a row here, its name in each language, and its values in the data.
 */
export const specRows = [
  row('power', 'hp', 'drive'),
  row('powerKw', 'kW', 'drive'),
  row('torque', 'Nm', 'drive'),
  row('displacement', 'cm3', 'drive'),
  row('compression', 'text', 'drive'),
  row('fuel', 'text', 'drive'),
  row('emissionClass', 'text', 'drive'),
  row('acceleration', 's', 'use'), // 0-100 km/h
  row('topSpeed', 'km/h', 'use'),
  row('consumption', 'l/100 km', 'use'),
  row('consumptionUrban', 'l/100 km', 'use'),
  row('consumptionExtraUrban', 'l/100 km', 'use'),
  row('tank', 'l', 'use'),
  row('length', 'mm', 'size', true),
  row('width', 'mm', 'size', true),
  row('height', 'mm', 'size', true),
  row('wheelbase', 'mm', 'size', true),
  row('frontOverhang', 'mm', 'size', true),
  row('rearOverhang', 'mm', 'size', true),
  row('frontTrack', 'mm', 'size', true),
  row('rearTrack', 'mm', 'size', true),
  row('clearance', 'mm', 'size', true),
  row('approachAngle', 'deg', 'size', true),
  row('departureAngle', 'deg', 'size', true),
  row('wading', 'mm', 'size', true),
  row('turningCircle', 'mm', 'size', true),
  row('kerbMass', 'kg', 'size', true),
  row('grossMass', 'kg', 'size'),
  row('seats', 'seats', 'room'),
  row('boot', 'l', 'room', true), // seats up, VDA
  row('bootMax', 'l', 'room', true), // second row folded
  row('legRoomFront', 'mm', 'room'),
  row('legRoomRear', 'mm', 'room'),
  row('headRoomFront', 'mm', 'room'),
  row('headRoomRear', 'mm', 'room'),
  row('shoulderRoomFront', 'mm', 'room'),
  row('shoulderRoomRear', 'mm', 'room'),
  row('tyres', 'text', 'chassis'), // as printed on the tyre: 235/55 R19
  row('suspension', 'text', 'chassis'),
  row('brakes', 'text', 'chassis'),
  row('towUnbraked', 'kg', 'chassis'),
  row('towBraked', 'kg', 'chassis'),
  row('warranty', 'text', 'ownership'),
  row('assembly', 'text', 'ownership'),
  row('launch', 'date', 'ownership'),
] as const satisfies readonly SpecRow[];

export type SpecId = (typeof specRows)[number]['id'];
export const specIds: readonly SpecId[] = specRows.map(({ id }) => id);

/**
 * Which way a figure is better for every buyer. What depends on the buyer is not here: a longer car has more room and
 * needs more, more power is quicker and taxed higher.
 */
export const better: Readonly<Partial<Record<SpecId, 'more' | 'less'>>> = {
  torque: 'more',
  acceleration: 'less',
  consumption: 'less',
  consumptionUrban: 'less',
  consumptionExtraUrban: 'less',
  tank: 'more',
  clearance: 'more',
  approachAngle: 'more',
  departureAngle: 'more',
  wading: 'more',
  turningCircle: 'less',
  boot: 'more',
  bootMax: 'more',
  legRoomFront: 'more',
  legRoomRear: 'more',
  headRoomFront: 'more',
  headRoomRear: 'more',
  shoulderRoomFront: 'more',
  shoulderRoomRear: 'more',
  towUnbraked: 'more',
  towBraked: 'more',
};
