import { listPrice, text } from '../../src/catalogue/rows';
import type { Catalogue } from '../../src/catalogue/schema/catalogue';
import type { Model } from '../../src/catalogue/schema/model';
import { smallCatalogue } from './small-catalogue/catalogue';
import { brochure, finish, option, specsWith } from './small-catalogue/rows';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Powertrains that each model has in five trims: twelve of them make sixty rows. */
const engines = ['1.0', '1.5', '2.0', '2.5', '3.0', '3.5'];
const gearboxes = ['6mt', '8at'];
const trims = ['base', 'comfort', 'style', 'sport', 'top'];

const powertrains = engines.flatMap((engine) =>
  gearboxes.map((gearbox) => ({ engine, gearbox, drive: 'front' })),
);

const hexOf = (index: number) => `#${(0x101010 + index * 0x0b0907).toString(16).padStart(6, '0')}`;

/** A model of the wide range: every third paint costs extra, and suede comes from the Sport on. */
function modelOf(number: number, paints: number): Model {
  const id = `m${String(number)}`;
  const price = (step: number) =>
    listPrice('2024-06-10', 900_000 + number * 35_000 + step * 20_000, brochure);
  const colours = upTo(paints).map((index) =>
    finish(`paint-${String(index)}`, `Краска ${String(index)}`, `Paint ${String(index)}`, hexOf(index)),
  );
  return {
    id,
    brand: 'Kite',
    name: text(`Модель ${String(number)}`, `Model ${String(number)}`),
    group: number % 2 === 0 ? text('Кроссоверы', 'SUVs') : text('Седаны', 'Saloons'),
    summary: text(`Модель номер ${String(number)}`, `Model number ${String(number)}`),
    trims: trims.map((trim) => option(trim, trim, trim)),
    colours,
    interiors: [
      finish('cloth', 'Ткань', 'Cloth', '#303030'),
      finish('leather', 'Кожа', 'Leather', '#402010'),
      finish('suede', 'Замша', 'Suede', '#604030'),
    ],
    powertrains: powertrains.map((powertrain, index) => ({
      ...powertrain,
      specs: { power: brochure(90 + index * 15, 'hp') },
    })),
    offers: powertrains.flatMap((powertrain, row) =>
      trims.map((trim, column) => ({
        id: `${id}-${trim}-${powertrain.engine}-${powertrain.gearbox}`,
        trim,
        engine: powertrain.engine,
        gearbox: powertrain.gearbox,
        drive: powertrain.drive,
        status: 'confirmed' as const,
        source: 'price-table',
        date: '2024-06-10',
        prices: [price(row * 3 + column * 4)],
      })),
    ),
    specs: specsWith({ length: brochure(3500 + number * 35, 'mm'), height: brochure(1500, 'mm') }),
    rules: [
      {
        id: 'suede',
        when: { interior: ['suede'] },
        needs: { trim: ['sport', 'top'] },
        text: text('Замша только со Sport.', 'Suede comes from the Sport on.'),
        status: 'confirmed',
        source: 'price-table',
        date: '2024-06-10',
      },
    ],
    charges: upTo(Math.ceil(paints / 3)).map((index) => ({
      id: `paint-${String(index * 3)}`,
      name: text('Краска', 'Paint'),
      when: { colour: [`paint-${String(index * 3)}`] },
      prices: [listPrice('2024-06-10', 10_000 + index * 1000, brochure)],
    })),
    notices: [],
  };
}

/** A maker's whole range: as many models of sixty rows each, in as many paints. */
export function manyModels(count: number, paints = 20): Catalogue {
  const { carCodes: _codes, former: _former, ...base } = smallCatalogue;
  return {
    ...base,
    engines: engines.map((engine) => option(engine, engine, engine)),
    gearboxes: gearboxes.map((gearbox) => option(gearbox, gearbox, gearbox)),
    drives: [option('front', 'Передний', 'Front-wheel drive')],
    models: upTo(count).map((number) => modelOf(number + 1, paints)),
    equipment: [],
    headlinePrices: [],
  };
}
