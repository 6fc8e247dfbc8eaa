// The technical figures of the Dashing. Many are from the Belarus brochure alone: the same car, another market, and one
// developer's copy, so they stay unconfirmed.
import { agreed, cite, other, text } from '../../rows';
import type { Citation } from '../../schema/figure';
import type { Powertrain, Specs } from '../../schema/offer';
import {
  belarus,
  copy2024,
  dashingSheets,
  inSamara,
  market,
  ministry,
  ministryToo,
  models2026,
  notPublished,
  samaraTrims,
  secondArticle,
  warranty,
} from '../citations';

const brochure = cite(belarus);
const record = cite(models2026);
const copied = cite(copy2024);
const malaysia: Citation = { source: 'dashing-malaysia', date: '2024-04-30' };
const launch: Citation = { source: 'launch-report', date: '2023-06-30' };
const preview: Citation = { source: 'preview-2023', date: '2023' };
const page: Citation = { source: 'dashing-page', date: '2026-01-13' };
const roadTest: Citation = { source: 'dashing-road-test', date: '2023' };
const southAfrica: Citation = { source: 'dashing-south-africa', date: '2023' };

const cycleUnnamed = text('Цикл измерения не указан.', 'The test cycle is not named.');
const sameEngine = text(
  'Указано для этого же двигателя с роботом.',
  'Given for the same engine with the dual-clutch gearbox.',
);
const lowEnd = text(
  'Нижняя граница диапазона для всей модели; к механике её относим мы.',
  'The low end of the range of the whole model; that it is the manual’s is our reading.',
);
const upTo = text('Максимум, названный в брошюре.', 'The maximum that the brochure gives.');
const ofNoEngine = text(
  'Стоит на странице дилеров без двигателя и не сходится ни с одним другим источником.',
  'Stands on a page of the dealers without an engine, and fits no other source.',
);
const chinese = text('Мощность версии для Китая.', 'The rating of the version for China.');

/** What every Dashing shares. */
export const specs: Specs = {
  fuel: brochure(text('Бензин, АИ-92 и выше', 'Petrol, RON 92 or higher'), 'text'),
  emissionClass: brochure(text('Евро-6', 'Euro 6'), 'text', {
    note: text('Для России класс не назван.', 'For Russia no class is given.'),
  }),
  tank: brochure(57, 'l', { also: [copy2024] }),
  length: agreed(record(4590, 'mm'), belarus, launch, malaysia, secondArticle),
  width: agreed(
    record(1900, 'mm', {
      note: text('Не сказано, с зеркалами или без.', 'Whether with the mirrors is not said.'),
    }),
    belarus,
    malaysia,
  ),
  height: agreed(brochure(1685, 'mm'), malaysia, copy2024),
  wheelbase: agreed(record(2720, 'mm'), belarus, malaysia),
  frontOverhang: brochure(948, 'mm'),
  rearOverhang: brochure(922, 'mm'),
  frontTrack: brochure(1610, 'mm'),
  rearTrack: brochure(1615, 'mm'),
  clearance: brochure(160, 'mm', {
    also: [copy2024],
    note: text('У версии для Китая 190 мм.', 'The version for China has 190 mm.'),
  }),
  approachAngle: brochure(19, 'deg'),
  departureAngle: brochure(22, 'deg'),
  wading: notPublished('mm'),
  seats: agreed(record(5, 'seats'), inSamara('2025-02-13')),
  boot: brochure(486, 'l', {
    also: [southAfrica],
    note: text(
      'В том же файле для Dashing стоит и 420 л, а 486 л там же указаны и для X90 Plus.',
      'The same file also gives the Dashing 420 l, and gives 486 l to the X90 Plus as well.',
    ),
    others: [other(420, belarus)],
  }),
  bootMax: brochure(977, 'l'),
  legRoomFront: brochure(1043, 'mm'),
  legRoomRear: brochure(960, 'mm'),
  headRoomFront: brochure(915, 'mm'),
  headRoomRear: brochure(896, 'mm'),
  shoulderRoomFront: brochure(1470, 'mm', {
    note: text('Ширина на уровне бёдер 1420 мм.', 'Hip room is 1420 mm.'),
  }),
  shoulderRoomRear: brochure(1400, 'mm', {
    note: text('Ширина на уровне бёдер 1420 мм.', 'Hip room is 1420 mm.'),
  }),
  turningCircle: notPublished('mm'),
  tyres: agreed(cite(dashingSheets)('235/55 R19', 'text'), belarus),
  suspension: brochure(
    text('Спереди McPherson, сзади многорычажная', 'McPherson struts in front, multi-link at the rear'),
    'text',
    { also: [copy2024] },
  ),
  brakes: brochure(text('Дисковые спереди и сзади', 'Discs front and rear'), 'text'),
  towUnbraked: notPublished('kg'),
  towBraked: notPublished('kg'),
  warranty,
  assembly: agreed(
    cite(ministry)(text('«Автотор», Калининград', 'Avtotor, Kaliningrad'), 'text', {
      note: text(
        'Машины 2023 года привезены из Китая готовыми. Подробнее — в разделе об этой модели.',
        'Cars of 2023 came complete from China. More in the part about this model.',
      ),
    }),
    ministryToo,
  ),
  launch: agreed(cite(launch)('2023-06', 'date'), preview),
};

const manual: Specs = {
  power: agreed(cite(samaraTrims)(147, 'hp'), secondArticle),
  powerKw: brochure(108, 'kW', { note: sameEngine }),
  torque: cite(samaraTrims)(210, 'Nm', { note: sameEngine }),
  displacement: cite(inSamara('2025-02-13'))(1498, 'cm3'),
  compression: notPublished('text'),
  acceleration: notPublished('s', {
    others: [
      other(13.2, copy2024, text('Для 1.5T; коробка не названа.', 'For the 1.5T; the gearbox is not named.')),
    ],
  }),
  topSpeed: notPublished('km/h'),
  consumption: copied(7.5, 'l/100 km', { note: lowEnd }),
  consumptionUrban: notPublished('l/100 km'),
  consumptionExtraUrban: notPublished('l/100 km'),
  kerbMass: copied(1570, 'kg', { note: lowEnd }),
  grossMass: notPublished('kg'),
};

const sixSpeed: Specs = {
  power: {
    ...agreed(cite(samaraTrims)(147, 'hp'), belarus, secondArticle),
    note: text('При 5500 об/мин, по брошюре.', 'At 5500 rpm, says the brochure.'),
    others: [other(156, preview, chinese)],
  },
  powerKw: brochure(108, 'kW'),
  torque: {
    ...agreed(cite(samaraTrims)(210, 'Nm'), belarus),
    note: text('При 1750–4000 об/мин, по брошюре.', 'At 1750–4000 rpm, says the brochure.'),
  },
  displacement: agreed(
    brochure(1498, 'cm3', {
      note: text('Распределённый впрыск.', 'Port injection.'),
    }),
    inSamara('2025-02-13'),
  ),
  compression: brochure(text('9,5:1', '9.5:1'), 'text'),
  acceleration: brochure(11.8, 's', {
    note: text(
      'Взято число из брошюры: оно относится именно к этой коробке. Тест-драйв ему не верит.',
      'The brochure’s, since it is for this very gearbox. A road test does not bear it out.',
    ),
    others: [
      other(13.2, copy2024, text('Коробка не названа.', 'The gearbox is not named.')),
      other(text('больше 13 с', 'over 13 s'), roadTest),
      other(9.3, page, ofNoEngine),
    ],
  }),
  topSpeed: brochure(180, 'km/h'),
  consumption: brochure(7.8, 'l/100 km', {
    note: cycleUnnamed,
    others: [
      other(9.4, page, ofNoEngine),
      other(7.4, market, text('Одно число на всю модель.', 'One figure for the whole model.')),
    ],
  }),
  consumptionUrban: brochure(10.3, 'l/100 km', { note: cycleUnnamed }),
  consumptionExtraUrban: brochure(6.5, 'l/100 km', { note: cycleUnnamed }),
  kerbMass: brochure(1628, 'kg', { note: upTo }),
  grossMass: brochure(1928, 'kg'),
};

const sevenSpeed: Specs = {
  power: {
    ...agreed(cite(samaraTrims)(190, 'hp'), belarus, secondArticle),
    note: text('При 5500 об/мин, по брошюре.', 'At 5500 rpm, says the brochure.'),
    others: [other(197, preview, chinese)],
  },
  powerKw: brochure(140, 'kW'),
  torque: {
    ...agreed(cite(samaraTrims)(275, 'Nm'), belarus),
    note: text('При 2000–4000 об/мин, по брошюре.', 'At 2000–4000 rpm, says the brochure.'),
  },
  displacement: agreed(
    brochure(1598, 'cm3', { note: text('Прямой впрыск.', 'Direct injection.') }),
    inSamara('2025-02-13'),
  ),
  compression: brochure(text('9,9:1', '9.9:1'), 'text'),
  acceleration: brochure(10.5, 's', { also: [copy2024], others: [other(9.3, page, ofNoEngine)] }),
  topSpeed: brochure(180, 'km/h'),
  consumption: brochure(8.4, 'l/100 km', {
    also: [copy2024],
    note: cycleUnnamed,
    others: [other(9.4, page, ofNoEngine)],
  }),
  consumptionUrban: brochure(11.1, 'l/100 km', { note: cycleUnnamed }),
  consumptionExtraUrban: brochure(6.8, 'l/100 km', { note: cycleUnnamed }),
  kerbMass: brochure(1655, 'kg', { note: upTo, also: [copy2024] }),
  grossMass: brochure(1955, 'kg'),
};

export const powertrains: Powertrain[] = [
  { engine: '1.5t', gearbox: '6mt', drive: 'fwd', specs: manual },
  { engine: '1.5t', gearbox: '6dct', drive: 'fwd', specs: sixSpeed },
  { engine: '1.6t', gearbox: '7dct', drive: 'fwd', specs: sevenSpeed },
];
