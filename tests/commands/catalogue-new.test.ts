import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';
import { readExtras } from '../../src/commands/new-catalogue/read-extras';
import { readOffers } from '../../src/commands/new-catalogue/read-offers';
import { skeletonOf, type Header } from '../../src/commands/new-catalogue/skeleton';
import { readTranslations, translator } from '../../src/commands/new-catalogue/translations';

const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CSV = `model;kind;trim;engine;gearbox;drive;price;power;length;consumption;colours
Fabia;;Essence;1.0 TSI;5-speed manual;FWD;19 990;95;4108;5,1;Moon White #f2f2ef | Race Blue
Fabia;combustion;Style;1.0 TSI;5-speed manual;FWD;22 490,50;95;4108;5,2;
Fabia;;Style;1.5 TSI;7-speed DSG;FWD;25 990;150;4108;5,6;
Enyaq;electric;Sportline;85;1-speed;RWD;49 990;286;4653;;
`;
const header = {
  maker: 'Škoda',
  market: 'Deutschland',
  currency: 'EUR',
  tax: 19,
  languages: ['de', 'en'],
  date: '2026-01-30',
};

/** The checked catalogue of a file of offers. */
function made(more: Partial<Header> = {}) {
  const read = readOffers(CSV);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const checked = checkCatalogue(
    JSON.parse(JSON.stringify(skeletonOf(read.offers, { ...header, ...more }, translator(header.languages)))),
  );
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return checked;
}

describe('a new catalogue', () => {
  it('passes the check as it is, with every figure that nobody gave as not published', () => {
    const { contents } = made();
    expect(contents).toMatchObject({ models: 2, offers: 4, cars: 7 });
    expect(contents.figures.notPublished).toBeGreaterThan(60);
  });

  it('has each amount in the minor units of its currency', () => {
    const prices = made().catalogue.models.flatMap(({ offers }) =>
      offers.map(({ prices: [price] }) => price?.value),
    );
    expect(prices).toEqual([1_999_000, 2_249_050, 2_599_000, 4_999_000]);
  });

  it('says a figure where all cars share it: of the model, the powertrain or the row', () => {
    const [fabia] = made().catalogue.models;
    expect(fabia?.specs.length?.value).toBe(4108);
    expect(fabia?.powertrains.map(({ specs }) => specs.power?.value)).toEqual([95, 150]);
    expect(fabia?.offers.map(({ specs }) => specs?.consumption?.value)).toEqual([5.1, 5.2, undefined]);
    expect(fabia?.powertrains[1]?.specs.consumption?.value).toBe(5.6);
  });

  it('takes the size of the body for all cars of a model when one row says it, and no other figure', () => {
    const read = readOffers(
      'model;trim;engine;gearbox;drive;price;length;kerbMass;power\nCity;A;1;M;F;1;4108;1100;95\nCity;B;2;M;F;2;;;\n',
    );
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const checked = checkCatalogue(skeletonOf(read.offers, header, translator(header.languages)));
    if (!checked.ok) throw new Error(checked.problems.join('\n'));
    const [city] = checked.catalogue.models;
    expect(city?.specs.length?.value).toBe(4108);
    expect(city?.specs.kerbMass?.value).toBe(null);
    expect(city?.powertrains.map(({ specs }) => [specs.kerbMass?.value, specs.power?.value])).toEqual([
      [1100, 95],
      [undefined, undefined],
    ]);
  });

  it('names country, tax and month in each language', () => {
    const { market, tax, priceLists } = made({ market: 'DE' }).catalogue;
    expect(market).toEqual({ de: 'Deutschland', en: 'Germany' });
    expect(tax.name).toEqual({ de: 'MwSt.', en: 'VAT' });
    expect(priceLists[0]?.name).toEqual({ de: 'Januar 2026', en: 'January 2026' });
  });

  it('has readable ids, names in every language, and colours as far as they are given', () => {
    const { catalogue } = made();
    expect(catalogue.models.flatMap(({ offers }) => offers.map(({ id }) => id))).toContain(
      'fabia-style-1.5-tsi-7-speed-dsg-fwd',
    );
    expect(catalogue.engines.map(({ name }) => name)).toContainEqual({ de: '1.5 TSI', en: '1.5 TSI' });
    expect(catalogue.models[0]?.colours.map(({ id, hex, figure }) => [id, hex, figure.status])).toEqual([
      ['moon-white', '#f2f2ef', 'unconfirmed'],
      ['race-blue', '#8a8d8f', 'not-published'],
    ]);
  });

  it('asks an electric car for what it has, and not for what it cannot have', () => {
    const [fabia, enyaq] = made().catalogue.models;
    expect(enyaq?.powertrains[0]?.kind).toBe('electric');
    expect(enyaq?.specs.range?.status).toBe('not-published');
    expect(enyaq?.specs.displacement).toBeUndefined();
    expect(fabia?.specs.range).toBeUndefined();
    expect(fabia?.specs.displacement?.status).toBe('not-published');
  });

  it('is confirmed where the maker’s own price list can be read', () => {
    expect(made().contents.figures.confirmed).toBe(0);
    const { contents, catalogue } = made({ url: 'https://maker.example/prices' });
    expect(contents.figures).toMatchObject({
      confirmed: made().contents.figures.unconfirmed,
      unconfirmed: 0,
    });
    expect(catalogue.sources[0]).toMatchObject({
      version: 'as-published',
      url: 'https://maker.example/prices',
    });
  });

  it('comes of the tables in the README, by the command beside them', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [offers = '', extras = '', texts = ''] = Array.from(
      readme.matchAll(/^ *```csv\n([\s\S]*?)^ *```$/gmu),
      ([, csv = '']) => csv.replaceAll(/^ +/gmu, ''),
    );
    const [, flags = ''] = /offers\.csv public\/cars\.json ([^`]*)`/u.exec(readme) ?? [];
    const flag = (name: string) => new RegExp(`--${name} (\\S+)`).exec(flags)?.[1] ?? '';
    const languages = flag('languages').split(',');
    const read = readOffers(offers);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const listed = readExtras(extras, read.offers);
    const told = readTranslations(texts, languages);
    expect([...listed.problems, ...told.problems]).toEqual([]);
    const words = translator(languages, told.translations);
    const catalogue = skeletonOf(
      read.offers,
      {
        maker: flag('maker'),
        market: flag('market'),
        currency: flag('currency'),
        tax: Number(flag('tax')),
        languages,
        date: flag('date'),
      },
      words,
      listed.extras,
    );
    expect(checkCatalogue(catalogue)).toMatchObject({ ok: true, contents: { offers: 3, cars: 40 } });
    expect(words.unused()).toEqual([]);
    expect([flag('extras'), flag('texts')]).toEqual(['extras.csv', 'texts.csv']);
  });

  it('is written by the command, which overwrites nothing and names each mistake', () => {
    const source = path.join(folder, 'offers.csv');
    const target = path.join(folder, 'cars.json');
    const run = (...more: readonly string[]) => {
      const program = ['src/commands/run-typescript.mjs', 'src/commands/catalogue-new.ts', source, target];
      return spawnSync(process.execPath, [...program, ...more], { encoding: 'utf8' });
    };
    const flags = ['--maker', 'Škoda', '--market', 'Germany', '--currency', 'EUR', '--tax', '19'];
    writeFileSync(source, `${CSV}Fabia;;Style\n`);
    expect(run(...flags)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('line 6, engine: is empty'),
    });
    writeFileSync(source, CSV);
    expect(run(...flags)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('2 models, 4 offers, 7 cars'),
    });
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ currency: 'EUR', languages: ['en'] });
    expect(run(...flags)).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') });
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('usage: npm run catalogue:new'),
    });
  });
});
