// The technical figures of the T2 Pass. What one article says of it, and else what the sheets of the Jetour T2 say, with
// all-wheel drive: nothing of it is confirmed for a T2 Pass.
import { cite, joined, other, text } from '../../rows';
import type { Citation, Figure } from '../../schema/figure';
import type { Powertrain, Specs } from '../../schema/offer';
import type { Text } from '../../schema/primitives';
import {
  copy2024,
  inSamara,
  market,
  ministry,
  ministryToo,
  models2026,
  notPublished,
  secondArticle,
  t2Offer,
  warranty,
} from '../citations';

const article = cite(secondArticle);
const ofT2 = text('Данные Jetour T2.', 'A figure of the Jetour T2.');

/** A figure of the Jetour T2, which says so. */
const fromT2 =
  (citation: Citation) =>
  (
    value: NonNullable<Figure['value']>,
    unit: Figure['unit'],
    { note, ...beside }: Partial<Pick<Figure, 'note' | 'also' | 'others'>> = {},
  ): Figure =>
    cite(citation)(value, unit, {
      note: note ? joined(ofT2, note) : ofT2,
      ...beside,
    });

const importerWhite = fromT2({ source: 'importer-t2-white', date: '2025-01-14' });
const importerOffer = fromT2(t2Offer);
const importerAutomatic = fromT2({ source: 'importer-t2-automatic', date: '2025-02-14' });
const importerTowing = fromT2({ source: 'importer-t2-towing', date: '2025-01-31' });
const page = fromT2({ source: 't2-page', date: '2026-01-13' });
const roadTest: Citation = { source: 't2-test-2026', date: '2026-03-01' };
const copied = fromT2(copy2024);
const southAfrica: Citation = { source: 't2-south-africa', date: '2024-12-29' };

const massRange = text(
  'Диапазон 1915–1955 кг на две комплектации; какое значение чьё — наше предположение.',
  'A range of 1915–1955 kg for two trims; which is whose is our reading.',
);
const everyVersion = text(
  'Одобрено для всех полноприводных версий.',
  'Approved for all the all-wheel-drive versions.',
);
const alsoT2 = (ru: string, en: string): Text =>
  text(
    `О T2 Pass так пишет одна статья. У Jetour T2 ${ru} та же.`,
    `Of the T2 Pass one article says so. The Jetour T2 has the same ${en}.`,
  );

export const specs: Specs = {
  fuel: notPublished('text'),
  emissionClass: notPublished('text'),
  tank: copied(70, 'l'),
  grossMass: notPublished('kg'),
  length: article(4785, 'mm', {
    also: [models2026, roadTest],
    note: alsoT2('длина', 'length'),
    others: [
      other(
        4610,
        { source: 't2-spain', date: '2025' },
        text('Без запасного колеса снаружи.', 'Without the spare wheel outside.'),
      ),
      other(
        4610,
        { source: 't2-spain-2025-09', date: '2025-09-26' },
        text('Без запасного колеса снаружи.', 'Without the spare wheel outside.'),
      ),
    ],
  }),
  width: fromT2(roadTest)(2006, 'mm'),
  height: fromT2(roadTest)(1880, 'mm'),
  wheelbase: article(2800, 'mm', { also: [models2026, roadTest], note: alsoT2('база', 'wheelbase') }),
  frontOverhang: notPublished('mm'),
  rearOverhang: notPublished('mm'),
  frontTrack: notPublished('mm'),
  rearTrack: notPublished('mm'),
  clearance: importerAutomatic(220, 'mm'),
  approachAngle: importerAutomatic(28, 'deg'),
  departureAngle: importerAutomatic(28, 'deg', {
    others: [other(30, southAfrica, text('Другой рынок.', 'Another market.'))],
  }),
  wading: importerAutomatic(700, 'mm'),
  seats: fromT2({ source: 't2-discovery-sheet', date: '2025-08-06' })(5, 'seats', {
    note: text('Из листа версии Discovery.', 'From the sheet of the Discovery version.'),
    also: [inSamara('2025-02-13')],
  }),
  boot: notPublished('l', {
    others: [
      other(
        579,
        { source: 't1-chile', date: '2026-01-07' },
        text(
          'Выведено: в Чили о T1 пишут 574 л, «на пять литров меньше, чем у T2».',
          'Derived: in Chile the T1 is said to have 574 l, five litres less than the T2.',
        ),
      ),
    ],
  }),
  bootMax: article(1494, 'l', {
    also: [{ source: 't2-page', date: '2026-01-13' }],
    note: text(
      'Со сложенным вторым рядом. О T2 Pass так пишет одна статья, о Jetour T2 — дилеры.',
      'With the second row folded. Of the T2 Pass one article says so, of the Jetour T2 the dealers.',
    ),
  }),
  legRoomFront: notPublished('mm'),
  legRoomRear: notPublished('mm'),
  headRoomFront: notPublished('mm'),
  headRoomRear: notPublished('mm'),
  shoulderRoomFront: notPublished('mm'),
  shoulderRoomRear: notPublished('mm'),
  turningCircle: notPublished('mm'),
  suspension: page(text('Независимая всех колёс', 'Independent all round'), 'text'),
  brakes: notPublished('text'),
  towUnbraked: importerTowing(750, 'kg', { note: everyVersion }),
  towBraked: importerTowing(1600, 'kg', { note: everyVersion }),
  warranty,
  assembly: fromT2(ministry)(text('«Автотор», Калининград', 'Avtotor, Kaliningrad'), 'text', {
    note: text('Речь о полноприводном T2.', 'Said of the all-wheel-drive T2.'),
    also: [ministryToo],
  }),
  launch: importerWhite('2024-03', 'date'),
};

export const powertrains: Powertrain[] = [
  {
    engine: '2.0t',
    gearbox: '7dct',
    drive: 'fwd',
    specs: {
      power: importerWhite(245, 'hp', { also: [inSamara('2025-02-13')] }),
      powerKw: notPublished('kW'),
      torque: importerOffer(375, 'Nm'),
      displacement: fromT2({ source: 't2-voyage-card', date: '2024-11-01' })(1998, 'cm3', {
        also: [inSamara('2025-02-13')],
      }),
      compression: notPublished('text'),
      acceleration: page(8.7, 's', { also: [copy2024] }),
      topSpeed: notPublished('km/h'),
      consumption: page(9.3, 'l/100 km', {
        also: [copy2024],
        note: text(
          'С полным приводом. Дилеры пишут «средний расход» и не называют цикл.',
          'With all-wheel drive. The dealers call it average consumption and name no cycle.',
        ),
        others: [other(9.5, market, text('Для версии с автоматом.', 'For the automatic.'))],
      }),
      consumptionUrban: notPublished('l/100 km'),
      consumptionExtraUrban: notPublished('l/100 km'),
    },
  },
];

export const voyageSpecs: Specs = {
  kerbMass: copied(1915, 'kg', { note: massRange }),
  tyres: importerWhite('255/60 R19', 'text'),
};

export const expeditionSpecs: Specs = {
  kerbMass: copied(1955, 'kg', { note: massRange }),
  tyres: importerOffer('255/55 R20', 'text'),
};
