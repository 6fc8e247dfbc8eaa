// The technical figures of the Dashing. Most come from the Belarus brochure: the same car, another market.
import { cite, text, unconfirmed } from '../../rows';
import type { Powertrain, Specs } from '../../schema/model';
import {
  brochureBelarus,
  dealerModels,
  dealerTrims2025,
  importerCopy,
  notPublished,
  stockKrasnodar,
  warranty,
} from '../citations';

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

/** What every Dashing shares. */
export const specs: Specs = {
  fuel: brochureBelarus(text('Бензин, АИ-92 и выше', 'Petrol, RON 92 or higher'), 'text'),
  emissionClass: brochureBelarus(
    text('Евро-6', 'Euro 6'),
    'text',
    text('Для России не подтверждено.', 'Not confirmed for Russia.'),
  ),
  tank: brochureBelarus(57, 'l'),
  length: dealerModels(4590, 'mm'),
  width: dealerModels(
    1900,
    'mm',
    text('Не сказано, с зеркалами или без.', 'Whether with the mirrors is not said.'),
  ),
  height: brochureBelarus(1685, 'mm'),
  wheelbase: dealerModels(2720, 'mm'),
  frontOverhang: brochureBelarus(948, 'mm'),
  rearOverhang: brochureBelarus(922, 'mm'),
  frontTrack: brochureBelarus(1610, 'mm'),
  rearTrack: brochureBelarus(1615, 'mm'),
  clearance: brochureBelarus(
    160,
    'mm',
    text('190 мм — у версии для Китая.', '190 mm is the figure of the Chinese version.'),
  ),
  approachAngle: brochureBelarus(19, 'deg'),
  departureAngle: brochureBelarus(22, 'deg'),
  wading: notPublished('mm'),
  seats: dealerModels(5, 'seats'),
  boot: brochureBelarus(486, 'l'),
  bootMax: brochureBelarus(977, 'l'),
  legRoomFront: brochureBelarus(1043, 'mm'),
  legRoomRear: brochureBelarus(960, 'mm'),
  headRoomFront: brochureBelarus(915, 'mm'),
  headRoomRear: brochureBelarus(896, 'mm'),
  shoulderRoomFront: brochureBelarus(1470, 'mm'),
  shoulderRoomRear: brochureBelarus(1400, 'mm'),
  turningCircle: notPublished('mm'),
  tyres: stockKrasnodar('2025-08-15')('235/55 R19', 'text'),
  suspension: brochureBelarus(
    text('Спереди McPherson, сзади многорычажная', 'McPherson struts in front, multi-link at the rear'),
    'text',
  ),
  brakes: brochureBelarus(text('Дисковые спереди и сзади', 'Discs front and rear'), 'text'),
  towUnbraked: notPublished('kg'),
  towBraked: notPublished('kg'),
  warranty,
  assembly: cite('avtotor-2025-12', '2025-12-02')(
    text('«Автотор», Калининград', 'Avtotor, Kaliningrad'),
    'text',
    text(
      'Сборка началась 15 апреля 2024 года, полный цикл — к октябрю 2025-го. Машины 2023 года привезены из Китая.',
      'Assembly began on 15 April 2024, the full cycle by October 2025. Cars of 2023 came from China.',
    ),
  ),
  launch: cite('launch-report', '2023-06-30')('2023-06', 'date'),
};

const manual = {
  power: dealerTrims2025(147, 'hp'),
  powerKw: unconfirmed(brochureBelarus(108, 'kW'), sameEngine),
  torque: dealerModels(210, 'Nm'),
  displacement: unconfirmed(brochureBelarus(1498, 'cm3'), sameEngine),
  compression: notPublished('text'),
  acceleration: notPublished('s'),
  topSpeed: notPublished('km/h'),
  consumption: importerCopy(7.5, 'l/100 km', lowEnd),
  consumptionUrban: notPublished('l/100 km'),
  consumptionExtraUrban: notPublished('l/100 km'),
  kerbMass: importerCopy(1570, 'kg', lowEnd),
  grossMass: notPublished('kg'),
} satisfies Specs;

const sixSpeed = {
  power: brochureBelarus(147, 'hp', text('При 5500 об/мин.', 'At 5500 rpm.')),
  powerKw: brochureBelarus(108, 'kW'),
  torque: brochureBelarus(210, 'Nm', text('При 1750–4000 об/мин.', 'At 1750–4000 rpm.')),
  displacement: brochureBelarus(1498, 'cm3'),
  compression: brochureBelarus('9.5:1', 'text'),
  acceleration: brochureBelarus(
    11.8,
    's',
    text(
      'Источники расходятся: 13,2 с в копии страницы импортёра (коробка не названа), «больше 13» в тест-драйве.',
      'Sources disagree: 13.2 s in a copy of the importer’s page (gearbox not named), “over 13” in a road test.',
    ),
  ),
  topSpeed: brochureBelarus(180, 'km/h'),
  consumption: brochureBelarus(7.8, 'l/100 km', cycleUnnamed),
  consumptionUrban: brochureBelarus(10.3, 'l/100 km', cycleUnnamed),
  consumptionExtraUrban: brochureBelarus(6.5, 'l/100 km', cycleUnnamed),
  kerbMass: brochureBelarus(1628, 'kg', upTo),
  grossMass: brochureBelarus(1928, 'kg'),
} satisfies Specs;

const sevenSpeed = {
  power: brochureBelarus(190, 'hp', text('При 5500 об/мин.', 'At 5500 rpm.')),
  powerKw: brochureBelarus(140, 'kW'),
  torque: brochureBelarus(275, 'Nm', text('При 2000–4000 об/мин.', 'At 2000–4000 rpm.')),
  displacement: brochureBelarus(1598, 'cm3'),
  compression: brochureBelarus('9.9:1', 'text'),
  acceleration: brochureBelarus(10.5, 's'),
  topSpeed: brochureBelarus(180, 'km/h'),
  consumption: brochureBelarus(8.4, 'l/100 km', cycleUnnamed),
  consumptionUrban: brochureBelarus(11.1, 'l/100 km', cycleUnnamed),
  consumptionExtraUrban: brochureBelarus(6.8, 'l/100 km', cycleUnnamed),
  kerbMass: brochureBelarus(1655, 'kg', upTo),
  grossMass: brochureBelarus(1955, 'kg'),
} satisfies Specs;

export const powertrains: Powertrain[] = [
  { engine: '1.5t', gearbox: '6mt', drive: 'fwd', specs: manual },
  { engine: '1.5t', gearbox: '6dct', drive: 'fwd', specs: sixSpeed },
  { engine: '1.6t', gearbox: '7dct', drive: 'fwd', specs: sevenSpeed },
];
