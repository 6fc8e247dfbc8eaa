// The technical figures of the T2 Pass. What the article on it names is confirmed; the rest is from the sheet of the
// Jetour T2, with all-wheel drive, and so stays unconfirmed.
import { cite, text, unconfirmed } from '../../rows';
import type { Figure } from '../../schema/figure';
import type { Powertrain, Specs } from '../../schema/model';
import { importerCopy, notPublished, warranty } from '../citations';

const article = cite('article-t2-pass', '2024');
const fromT2 = (source: string, date: string) => {
  const confirmed = cite(source, date);
  return (...[value, unit, extra]: Parameters<typeof confirmed>): Figure =>
    unconfirmed(
      confirmed(value, unit),
      extra
        ? text(`Данные Jetour T2. ${extra.ru}`, `A figure of the Jetour T2. ${extra.en}`)
        : text('Данные Jetour T2.', 'A figure of the Jetour T2.'),
    );
};
const importerWhite = fromT2('importer-t2-white', '2025-01-14');
const importerOffer = fromT2('importer-t2-offer', '2024-11-25');
const importerAutomatic = fromT2('importer-t2-automatic', '2025-02-14');
const importerTowing = fromT2('importer-t2-towing', '2025-01-31');
const page = fromT2('t2-page', '2026-01-13');
const test2026 = fromT2('t2-test-2026', '2026-03-01');

const massRange = text(
  'Данные Jetour T2: диапазон 1915–1955 кг на две комплектации; какое значение чьё — наше предположение.',
  'A figure of the Jetour T2: a range of 1915–1955 kg for two trims; which is whose is our reading.',
);
const everyVersion = text(
  'Одобрено для всех полноприводных версий.',
  'Approved for all the all-wheel-drive versions.',
);

export const specs: Specs = {
  fuel: notPublished('text'),
  emissionClass: notPublished('text'),
  tank: importerCopy(70, 'l', text('Данные Jetour T2.', 'A figure of the Jetour T2.')),
  grossMass: notPublished('kg'),
  length: article(4785, 'mm'),
  width: test2026(2006, 'mm'),
  height: test2026(1880, 'mm'),
  wheelbase: article(2800, 'mm'),
  frontOverhang: notPublished('mm'),
  rearOverhang: notPublished('mm'),
  frontTrack: notPublished('mm'),
  rearTrack: notPublished('mm'),
  clearance: importerAutomatic(220, 'mm'),
  approachAngle: importerAutomatic(28, 'deg'),
  departureAngle: importerAutomatic(28, 'deg'),
  wading: importerAutomatic(700, 'mm'),
  seats: fromT2('t2-discovery-sheet', '2025-08-06')(
    5,
    'seats',
    text('Из листа версии Discovery.', 'From the sheet of the Discovery version.'),
  ),
  boot: notPublished('l'),
  bootMax: article(1494, 'l', text('Со сложенным вторым рядом.', 'With the second row folded.')),
  legRoomFront: notPublished('mm'),
  legRoomRear: notPublished('mm'),
  headRoomFront: notPublished('mm'),
  headRoomRear: notPublished('mm'),
  shoulderRoomFront: notPublished('mm'),
  shoulderRoomRear: notPublished('mm'),
  turningCircle: notPublished('mm'),
  suspension: page(text('Независимая всех колёс', 'Independent all round'), 'text'),
  brakes: notPublished('text'),
  towUnbraked: importerTowing(750, 'kg', everyVersion),
  towBraked: importerTowing(1600, 'kg', everyVersion),
  warranty,
  assembly: fromT2('avtotor-2025-12', '2025-12-02')(
    text('«Автотор», Калининград', 'Avtotor, Kaliningrad'),
    'text',
    text(
      'Так сообщали в декабре 2025 года о полноприводном T2.',
      'Reported in December 2025 of the all-wheel-drive T2.',
    ),
  ),
  launch: importerWhite('2024-03', 'date'),
};

export const powertrains: Powertrain[] = [
  {
    engine: '2.0t',
    gearbox: '7dct',
    drive: 'fwd',
    specs: {
      power: importerWhite(245, 'hp'),
      powerKw: notPublished('kW'),
      torque: importerOffer(375, 'Nm'),
      displacement: fromT2('t2-voyage-card', '2024-11-01')(1998, 'cm3'),
      compression: notPublished('text'),
      acceleration: page(8.7, 's'),
      topSpeed: notPublished('km/h'),
      consumption: page(
        9.3,
        'l/100 km',
        text(
          'С полным приводом; для версии с автоматом сводка рынка 2026 года пишет 9,5.',
          'With all-wheel drive; a 2026 market summary says 9.5 for the automatic.',
        ),
      ),
      consumptionUrban: notPublished('l/100 km'),
      consumptionExtraUrban: notPublished('l/100 km'),
    },
  },
];

export const voyageSpecs: Specs = {
  kerbMass: importerCopy(1915, 'kg', massRange),
  tyres: importerWhite('255/60 R19', 'text'),
};

export const expeditionSpecs: Specs = {
  kerbMass: importerCopy(1955, 'kg', massRange),
  tyres: importerOffer('255/55 R20', 'text'),
};
