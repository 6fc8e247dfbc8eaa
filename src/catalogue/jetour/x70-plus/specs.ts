// The technical figures of the X70 Plus.
import { agreed, cite, joined, other, text } from '../../rows';
import type { Citation } from '../../schema/figure';
import type { Powertrain, Specs } from '../../schema/offer';
import {
  copy2024,
  firstArticle,
  inSamara,
  market,
  ministry,
  ministryToo,
  models2026,
  notPublished,
  warranty,
} from '../citations';

const page = cite({ source: 'x70-plus-page', date: '2026-01-13' });
const record = cite(models2026);
const copied = cite(copy2024);
const pageOf2023: Citation = { source: 'x70-plus-palette', date: '2023-12-15' };
const comfortSheet: Citation = { source: 'x70-plus-comfort-sheet', date: '2025-08-07' };
const luxurySheet: Citation = { source: 'x70-plus-luxury-sheet', date: '2025-08-07' };

const rangeEnd = text(
  'Импортёр называл диапазон 1662–1694 кг от Comfort до Luxury.',
  'The importer gave a range of 1662–1694 kg from Comfort to Luxury.',
);
const sisterPage = text(
  'Такая же страница того же автора приписывает Dashing 9,3 с и 9,4 л/100 км, и мы им не поверили. Других данных для X70 Plus нет.',
  'A page by the same hand gives the Dashing 9.3 s and 9.4 l/100 km, which we did not believe. For the X70 Plus there is nothing better.',
);

export const specs: Specs = {
  fuel: notPublished('text'),
  emissionClass: notPublished('text'),
  tank: copied(57, 'l'),
  grossMass: notPublished('kg'),
  length: agreed(record(4724, 'mm'), pageOf2023, copy2024),
  width: agreed(record(1900, 'mm'), pageOf2023, copy2024),
  height: copied(1720, 'mm'),
  wheelbase: agreed(record(2720, 'mm'), pageOf2023),
  frontOverhang: notPublished('mm'),
  rearOverhang: notPublished('mm'),
  frontTrack: notPublished('mm'),
  rearTrack: notPublished('mm'),
  clearance: copied(204, 'mm'),
  approachAngle: notPublished('deg'),
  departureAngle: notPublished('deg'),
  wading: notPublished('mm'),
  seats: {
    ...agreed(page(5, 'seats'), comfortSheet, inSamara('2025-02-13')),
    others: [other(7, market)],
  },
  boot: notPublished('l'),
  bootMax: notPublished('l'),
  legRoomFront: notPublished('mm'),
  legRoomRear: notPublished('mm'),
  headRoomFront: notPublished('mm'),
  headRoomRear: notPublished('mm'),
  shoulderRoomFront: notPublished('mm'),
  shoulderRoomRear: notPublished('mm'),
  turningCircle: notPublished('mm'),
  suspension: copied(
    text(
      'Независимая: спереди McPherson, сзади многорычажная',
      'Independent: McPherson struts in front, multi-link at the rear',
    ),
    'text',
  ),
  brakes: notPublished('text'),
  towUnbraked: notPublished('kg'),
  towBraked: notPublished('kg'),
  warranty,
  assembly: agreed(
    cite(ministry)(text('«Автотор», Калининград', 'Avtotor, Kaliningrad'), 'text'),
    ministryToo,
  ),
  launch: agreed(
    cite(inSamara('2023-09-30'))('2023-09', 'date', {
      note: text(
        'Первая машина у дилера — 30 сентября 2023 года.',
        'First car at a dealer on 30 September 2023.',
      ),
    }),
    firstArticle,
  ),
};

export const powertrains: Powertrain[] = [
  {
    engine: '1.6t',
    gearbox: '7dct',
    drive: 'fwd',
    specs: {
      power: {
        ...agreed(page(190, 'hp'), inSamara('2025-02-13'), firstArticle),
        note: text('При 5500 об/мин.', 'At 5500 rpm.'),
      },
      powerKw: notPublished('kW'),
      torque: page(275, 'Nm', { note: text('При 2000–4000 об/мин.', 'At 2000–4000 rpm.') }),
      displacement: agreed(
        cite({ source: 'x70-plus-comfort-card', date: '2024-11-01' })(1598, 'cm3'),
        inSamara('2025-02-13'),
      ),
      compression: notPublished('text'),
      acceleration: page(11.7, 's', { also: [copy2024], note: sisterPage }),
      topSpeed: notPublished('km/h'),
      consumption: page(10.9, 'l/100 km', {
        note: joined(
          text(
            'Дилеры пишут «средний расход» и не называют цикл.',
            'The dealers call it average consumption and name no cycle.',
          ),
          sisterPage,
        ),
        others: [other(8.1, market, text('Названо смешанным расходом.', 'Called the combined figure.'))],
      }),
      consumptionUrban: notPublished('l/100 km'),
      consumptionExtraUrban: notPublished('l/100 km'),
    },
  },
];

export const comfortSpecs: Specs = {
  kerbMass: copied(1662, 'kg', { note: rangeEnd }),
  tyres: cite(comfortSheet)('235/60 R18', 'text'),
};

export const luxurySpecs: Specs = {
  kerbMass: copied(1694, 'kg', { note: rangeEnd }),
  tyres: cite(luxurySheet)('235/55 R19', 'text'),
};
