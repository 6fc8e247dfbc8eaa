import { listPrice, priceWithBenefits, rule, text } from '../../../src/catalogue/rows';
import type { Model } from '../../../src/catalogue/schema/model';
import { boxDrawing } from './drawing';
import { brochure, finish, hearsay, option, specsWith } from './rows';

const row = { status: 'confirmed', source: 'price-table', date: '2026-01-30' } as const;
const rules = { status: 'confirmed', source: 'brochure', date: '2024-06-01' } as const;
/** The price was taken off the list on that day, until a later entry. */
const ended = { source: 'price-table', unit: 'money', value: null, status: 'not-published' } as const;

/**
 * The model that most of the machine is tested on. The diesel only comes with the automatic, only the Sport has all-wheel
 * drive, leather needs more than the Base, and a red Sport needs leather.
 */
export const city: Model = {
  id: 'city',
  brand: 'Kite',
  name: text('Сити', 'City'),
  summary: text('Для города', 'For the city'),
  trims: [
    option('base', 'Базовая', 'Base'),
    option('plus', 'Плюс', 'Plus'),
    option('sport', 'Спорт', 'Sport'),
  ],
  colours: [
    finish('white', 'Белый', 'White', '#f0f0f0'),
    finish('red', 'Красный', 'Red', '#c01020'),
    { ...finish('black', 'Чёрный', 'Black', '#101010'), figure: brochure('#101010', 'hex') },
  ],
  interiors: [finish('cloth', 'Ткань', 'Cloth', '#303030'), finish('leather', 'Кожа', 'Leather', '#604020')],
  powertrains: [
    {
      engine: 'petrol',
      gearbox: 'manual',
      drive: 'front',
      specs: {
        power: brochure(100, 'hp'),
        acceleration: brochure(14, 's'),
        consumption: brochure(7, 'l/100 km'),
      },
    },
    {
      engine: 'petrol',
      gearbox: 'auto',
      drive: 'front',
      specs: { power: brochure(100, 'hp'), consumption: brochure(8.5, 'l/100 km') },
    },
    {
      engine: 'diesel',
      gearbox: 'auto',
      drive: 'front',
      specs: {
        power: brochure(150, 'hp'),
        acceleration: brochure(11, 's'),
        consumption: brochure(6, 'l/100 km'),
      },
    },
    { engine: 'diesel', gearbox: 'auto', drive: 'all', specs: { power: brochure(150, 'hp') } },
  ],
  offers: [
    {
      ...row,
      id: 'city-base',
      trim: 'base',
      engine: 'petrol',
      gearbox: 'manual',
      drive: 'front',
      prices: [
        listPrice('2024-06-10', 1_000_000, brochure),
        listPrice('2026-01-30', 1_100_000, brochure),
        priceWithBenefits('2026-01-30', 1_000_000, 'trade-in', brochure),
      ],
    },
    {
      ...row,
      id: 'city-plus',
      trim: 'plus',
      engine: 'petrol',
      gearbox: 'auto',
      drive: 'front',
      prices: [
        listPrice('2024-06-10', 1_250_000, brochure),
        listPrice('2025-02-01', 1_200_000, brochure),
        priceWithBenefits('2025-02-01', 1_150_000, 'trade-in', brochure),
        { ...ended, basis: 'with-benefits', from: '2026-01-01', date: '2026-01-01' },
      ],
    },
    {
      ...row,
      id: 'city-sport',
      trim: 'sport',
      engine: 'diesel',
      gearbox: 'auto',
      drive: 'front',
      prices: [
        listPrice('2024-01-01', 1_400_000, brochure),
        { ...ended, basis: 'list', from: '2024-03-01', date: '2024-03-01' },
        listPrice('2025-02-01', 1_500_000, brochure),
      ],
    },
    {
      ...row,
      id: 'city-sport-all',
      trim: 'sport',
      engine: 'diesel',
      gearbox: 'auto',
      drive: 'all',
      prices: [listPrice('2026-01-30', 1_700_000, brochure)],
      specs: { acceleration: hearsay(9.5, 's', { note: text('Со слов владельцев.', 'Owners say so.') }) },
    },
  ],
  specs: specsWith({
    length: brochure(4000, 'mm'),
    width: brochure(1800, 'mm'),
    height: brochure(1500, 'mm'),
    wheelbase: brochure(2500, 'mm'),
    frontOverhang: brochure(800, 'mm'),
    rearOverhang: brochure(700, 'mm'),
    frontTrack: brochure(1500, 'mm'),
    rearTrack: brochure(1500, 'mm'),
    clearance: brochure(150, 'mm'),
    tyres: brochure('205/55 R16', 'text'),
    fuel: brochure(text('АИ-95', 'AI-95'), 'text'),
  }),
  rules: [
    rule(
      'leather-trims',
      [{ interior: ['leather'] }, { trim: ['plus', 'sport'] }],
      text('Кожи нет в базовой комплектации.', 'The Base comes without leather.'),
      rules,
    ),
    rule(
      'red-sport',
      [{ colour: ['red'], trim: ['sport'] }, { interior: ['leather'] }],
      text('Красный Спорт бывает только с кожей.', 'A red Sport comes only with leather.'),
      rules,
    ),
  ],
  notices: [],
  drawing: boxDrawing,
};
