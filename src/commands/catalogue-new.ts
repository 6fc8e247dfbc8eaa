// npm run catalogue:new -- OFFERS.csv CATALOGUE.json --maker … --market … --currency EUR --tax 19: a catalogue to go on with.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkCatalogue } from '../catalogue/check/check-catalogue';
import { readOffers } from './new-catalogue/read-offers';
import { skeletonOf } from './new-catalogue/skeleton';

const usage = `usage: npm run catalogue:new -- OFFERS.csv CATALOGUE.json --maker NAME --market COUNTRY --currency EUR --tax 19
  --maker      who sells the cars
  --market     where
  --currency   of the prices, by its code of ISO 4217
  --tax        that the prices hold, in percent
  --languages  of the page, by their codes, the market's first: en,de (en unless told)
  --date       of the price list: 2026-01-30 (today unless told)
  --url        where it can be read: then what it says counts as confirmed`;

/** @returns what is wrong, line by line; nothing once the file is written */
function run(): readonly string[] {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      maker: { type: 'string' },
      market: { type: 'string' },
      currency: { type: 'string' },
      tax: { type: 'string' },
      languages: { type: 'string', default: 'en' },
      url: { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const [source, target, ...others] = positionals;
  const { maker, market, currency, tax, languages, date, url } = values;
  if (!source || !target || others.length > 0 || !maker || !market || !currency || !tax) return [usage];
  // A file that somebody has worked on is not lost to a command that was called twice.
  if (existsSync(target)) return [`${target} is there already: name a new file`];
  const read = readOffers(readFileSync(source, 'utf8'));
  if (!read.ok) return read.problems.map((problem) => `${source}: ${problem}`);
  const header = {
    maker,
    market,
    currency,
    tax: Number(tax),
    languages: languages.split(','),
    date,
    ...(url !== undefined && { url }),
  };
  const catalogue = skeletonOf(read.offers, header);
  const checked = checkCatalogue(catalogue);
  if (!checked.ok) return checked.problems;
  writeFileSync(target, `${JSON.stringify(catalogue, null, 2)}\n`);
  const { models, offers, cars, figures } = checked.contents;
  console.log(
    `${target}: ${String(models)} models, ${String(offers)} offers, ${String(cars)} cars, ${String(figures.notPublished)} figures to find`,
  );
  return [];
}

try {
  const problems = run();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
