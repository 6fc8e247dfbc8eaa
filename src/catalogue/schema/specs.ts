import type { Unit } from './primitives';

/** The groups of the data sheet, in the order a buyer reads them. */
export const specGroups = ['drive', 'use', 'size', 'room', 'chassis', 'ownership'] as const;
export type SpecGroup = (typeof specGroups)[number];

/** What drives a car: an engine alone, one with a motor that feeds on it, with one that is charged too, or the motor alone. */
export const powertrainKinds = ['combustion', 'hybrid', 'plug-in', 'electric'] as const;
export type PowertrainKind = (typeof powertrainKinds)[number];

/**
 * Which cars a figure is asked for: all; those that burn something; those that are charged; those with a third row of
 * seats; or none, and then it is shown where it is given.
 */
type Asked = 'always' | 'burning' | 'charged' | 'third-row' | 'never';

/** A technical figure: what the schema, the data sheet, the size table and a comparison know of it. */
interface SpecRow {
  readonly id: string;
  /** Every car gives it in this unit, so that two can be compared; the unit decides how it is printed. */
  readonly unit: Unit;
  /** Where the data sheet lists it. */
  readonly group: SpecGroup;
  /** Whether it says how big or heavy a car is: then it is in the table of sizes. */
  readonly isSize: boolean;
  readonly asked: Asked;
}

const row = <const Id extends string, const U extends Unit, const G extends SpecGroup>(
  id: Id,
  unit: U,
  group: G,
  isSize = false,
  asked: Asked = 'always',
) => ({ id, unit, group, isSize, asked });

const burning = <const Id extends string, const U extends Unit, const G extends SpecGroup>(
  id: Id,
  unit: U,
  group: G,
) => row(id, unit, group, false, 'burning');

const charged = <const Id extends string, const U extends Unit, const G extends SpecGroup>(
  id: Id,
  unit: U,
  group: G,
) => row(id, unit, group, false, 'charged');

/**
 * Every figure that a car is described by, in the order of the data sheet. Each car has a value or "not published". A
 * new one is a row here, its name in each language, and its values in the data.
 */
export const specRows = [
  row('power', 'hp', 'drive'),
  row('powerKw', 'kW', 'drive'),
  row('torque', 'Nm', 'drive'),
  burning('displacement', 'cm3', 'drive'),
  burning('compression', 'text', 'drive'),
  burning('fuel', 'text', 'drive'),
  burning('emissionClass', 'text', 'drive'),
  charged('battery', 'kWh', 'drive'), // what can be used of it
  charged('chargingPower', 'kW', 'drive'), // the most, from a fast charger
  row('acceleration', 's', 'use'), // 0-100 km/h
  row('topSpeed', 'km/h', 'use'),
  charged('range', 'km', 'use'), // by the battery alone, WLTP
  charged('electricConsumption', 'kWh/100 km', 'use'),
  burning('consumption', 'l/100 km', 'use'),
  burning('consumptionUrban', 'l/100 km', 'use'),
  burning('consumptionExtraUrban', 'l/100 km', 'use'),
  burning('tank', 'l', 'use'),
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
  row('bootThirdRow', 'l', 'room', true, 'third-row'), // third row up
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
  row('modelYear', 'date', 'ownership', false, 'never'),
] as const satisfies readonly SpecRow[];

export type SpecId = (typeof specRows)[number]['id'];
export const specIds: readonly SpecId[] = specRows.map(({ id }) => id);

/** More seats than these stand in three rows. */
const IN_TWO_ROWS = 5;

const rowsById = new Map<string, SpecRow>(specRows.map((each) => [each.id, each]));

/** Whether a car of a kind can have a figure at all: an electric one has no displacement. */
export function canHave(id: SpecId, kind: PowertrainKind): boolean {
  const asked = rowsById.get(id)?.asked;
  if (asked === 'burning') return kind !== 'electric';
  return asked !== 'charged' || kind === 'plug-in' || kind === 'electric';
}

/** Whether a car of a kind and with so many seats must have a figure, or say that it is not published. */
export function isAsked(id: SpecId, kind: PowertrainKind, seats: number): boolean {
  const asked = rowsById.get(id)?.asked;
  return canHave(id, kind) && asked !== 'never' && (asked !== 'third-row' || seats > IN_TWO_ROWS);
}

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
  range: 'more',
  chargingPower: 'more',
  electricConsumption: 'less',
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
