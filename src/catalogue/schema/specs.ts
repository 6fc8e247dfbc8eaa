/** Every technical figure a car is described by, in the order a buyer reads them. Each car has a value or "not published". */
export const specIds = [
  'power',
  'powerKw',
  'torque',
  'displacement',
  'compression',
  'fuel',
  'emissionClass',
  'acceleration', // 0-100 km/h, s
  'topSpeed',
  'consumption', // combined
  'consumptionUrban',
  'consumptionExtraUrban',
  'tank',
  'kerbMass',
  'grossMass',
  'length',
  'width',
  'height',
  'wheelbase',
  'frontOverhang',
  'rearOverhang',
  'frontTrack',
  'rearTrack',
  'clearance',
  'approachAngle',
  'departureAngle',
  'wading',
  'seats',
  'boot', // seats up, VDA
  'bootMax', // second row folded
  'legRoomFront',
  'legRoomRear',
  'headRoomFront',
  'headRoomRear',
  'shoulderRoomFront',
  'shoulderRoomRear',
  'turningCircle',
  'tyres', // as printed on the tyre: 235/55 R19
  'suspension',
  'brakes',
  'towUnbraked',
  'towBraked',
  'warranty',
  'assembly',
  'launch',
] as const;
export type SpecId = (typeof specIds)[number];
