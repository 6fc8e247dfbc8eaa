// The technical figures of the X70 Plus.
import { cite, text } from '../../rows';
import type { Powertrain, Specs } from '../../schema/model';
import { dealerModels, importerCopy, notPublished, warranty } from '../citations';

const page = cite('x70-plus-page', '2026-01-13');
const comfortSheet = cite('x70-plus-comfort-sheet', '2025-08-07');
const luxurySheet = cite('x70-plus-luxury-sheet', '2025-04-08');

const copied = text(
  'Из копии страницы импортёра начала 2024 года.',
  'From a copy of the importer’s page made in early 2024.',
);
const rangeEnd = text(
  'Импортёр называл диапазон 1662–1694 кг от Comfort до Luxury.',
  'The importer gave a range of 1662–1694 kg from Comfort to Luxury.',
);

export const specs: Specs = {
  fuel: notPublished('text'),
  emissionClass: notPublished('text'),
  tank: importerCopy(57, 'l', copied),
  grossMass: notPublished('kg'),
  length: dealerModels(4724, 'mm'),
  width: dealerModels(1900, 'mm'),
  height: importerCopy(1720, 'mm', copied),
  wheelbase: dealerModels(2720, 'mm'),
  frontOverhang: notPublished('mm'),
  rearOverhang: notPublished('mm'),
  frontTrack: notPublished('mm'),
  rearTrack: notPublished('mm'),
  clearance: importerCopy(204, 'mm', copied),
  approachAngle: notPublished('deg'),
  departureAngle: notPublished('deg'),
  wading: notPublished('mm'),
  seats: page(
    5,
    'seats',
    text(
      'Одна сводка рынка пишет о семи местах, листы обеих комплектаций — о пяти.',
      'One market summary says seven seats; the sheets of both trims say five.',
    ),
  ),
  boot: notPublished('l'),
  bootMax: notPublished('l'),
  legRoomFront: notPublished('mm'),
  legRoomRear: notPublished('mm'),
  headRoomFront: notPublished('mm'),
  headRoomRear: notPublished('mm'),
  shoulderRoomFront: notPublished('mm'),
  shoulderRoomRear: notPublished('mm'),
  turningCircle: notPublished('mm'),
  suspension: importerCopy(
    text(
      'Независимая: спереди McPherson, сзади многорычажная',
      'Independent: McPherson struts in front, multi-link at the rear',
    ),
    'text',
    copied,
  ),
  brakes: notPublished('text'),
  towUnbraked: notPublished('kg'),
  towBraked: notPublished('kg'),
  warranty,
  assembly: cite('avtotor-2025-12', '2025-12-02')(
    text('«Автотор», Калининград', 'Avtotor, Kaliningrad'),
    'text',
    text('Так сообщали в декабре 2025 года.', 'As reported in December 2025.'),
  ),
  launch: cite('x70-plus-first-stock', '2023-09-30')(
    '2023-09',
    'date',
    text('Первая машина у дилера — 30 сентября 2023 года.', 'First car at a dealer on 30 September 2023.'),
  ),
};

export const powertrains: Powertrain[] = [
  {
    engine: '1.6t',
    gearbox: '7dct',
    drive: 'fwd',
    specs: {
      power: page(190, 'hp', text('При 5500 об/мин.', 'At 5500 rpm.')),
      powerKw: notPublished('kW'),
      torque: page(275, 'Nm', text('При 2000–4000 об/мин.', 'At 2000–4000 rpm.')),
      displacement: cite('x70-plus-comfort-card', '2024-11-01')(1598, 'cm3'),
      compression: notPublished('text'),
      acceleration: page(11.7, 's'),
      topSpeed: notPublished('km/h'),
      consumption: page(
        10.9,
        'l/100 km',
        text(
          'У дилера это «средний расход» без названия цикла; сводка рынка 2026 года пишет 8,1.',
          'The dealers call it average consumption and name no cycle; a 2026 market summary says 8.1.',
        ),
      ),
      consumptionUrban: notPublished('l/100 km'),
      consumptionExtraUrban: notPublished('l/100 km'),
    },
  },
];

export const comfortSpecs: Specs = {
  kerbMass: importerCopy(1662, 'kg', rangeEnd),
  tyres: comfortSheet('235/60 R18', 'text'),
};

export const luxurySpecs: Specs = {
  kerbMass: importerCopy(1694, 'kg', rangeEnd),
  tyres: luxurySheet('235/55 R19', 'text'),
};
