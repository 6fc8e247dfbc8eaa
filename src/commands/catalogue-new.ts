// npm run catalogue:new -- OFFERS.csv CATALOGUE.json --maker … --market … --currency EUR --tax 19: a catalogue to go on with.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkCatalogue } from '../catalogue/check/check-catalogue';
import { readExtras } from './new-catalogue/read-extras';
import { readOffers } from './new-catalogue/read-offers';
import { skeletonOf } from './new-catalogue/skeleton';
import { readTranslations, translator, type Translator } from './new-catalogue/translations';

const usage = `usage: npm run catalogue:new -- OFFERS.csv CATALOGUE.json --maker NAME --market COUNTRY --currency EUR --tax 19
  --maker      who sells the cars
  --market     where: a country by its code of two letters, DE
  --currency   of the prices, by its code of ISO 4217
  --tax        that the prices hold, in percent
  --languages  of the page, by their codes, the market's first: en,de (en unless told)
  --extras     a CSV of what is ordered beside the offers
  --texts      a CSV of the texts, with a column for each language
  --date       of the price list: 2026-01-30 (today unless told)
  --url        where it can be read: then what it says counts as confirmed`;

/** The languages that the page has words in. */
const spoken: ReadonlySet<string> = new Set(
  readdirSync('src/i18n/languages').map((file) => path.basename(file, '.ts')),
);

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
      extras: { type: 'string' },
      texts: { type: 'string' },
      url: { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const [source, target, ...others] = positionals;
  const { maker, market, currency, tax, languages, extras, texts, date, url } = values;
  if (!source || !target || others.length > 0 || !maker || !market || !currency || !tax) return [usage];
  // A file that somebody has worked on is not lost to a command that was called twice.
  if (existsSync(target)) return [`${target} is there already: name a new file`];
  const header = {
    maker,
    market,
    currency,
    tax: Number(tax),
    languages: languages.split(','),
    date,
    ...(url !== undefined && { url }),
  };
  const read = readOffers(readFileSync(source, 'utf8'));
  if (!read.ok) return read.problems.map((problem) => `${source}: ${problem}`);
  const listed = extras === undefined ? undefined : readExtras(readFileSync(extras, 'utf8'), read.offers);
  const told =
    texts === undefined ? undefined : readTranslations(readFileSync(texts, 'utf8'), header.languages);
  const problems = [
    ...(listed?.problems ?? []).map((problem) => `${String(extras)}: ${problem}`),
    ...(told?.problems ?? []).map((problem) => `${String(texts)}: ${problem}`),
  ];
  if (problems.length > 0) return problems;
  const words = translator(header.languages, told?.translations);
  const catalogue = skeletonOf(read.offers, header, words, listed?.extras);
  const checked = checkCatalogue(catalogue);
  if (!checked.ok) return checked.problems;
  writeFileSync(target, `${JSON.stringify(catalogue, null, 2)}\n`);
  const { models, offers, cars, figures } = checked.contents;
  console.log(
    `${target}: ${String(models)} models, ${String(offers)} offers, ${String(cars)} cars, ${String(figures.notPublished)} figures to find`,
  );
  for (const note of translationNotes(words, header.languages)) console.log(note);
  return [];
}

/** What is left to translate, and what cannot be. */
function* translationNotes({ missing, unused }: Translator, chosen: readonly string[]): Generator<string> {
  for (const language of chosen.filter((each) => !spoken.has(each)))
    yield `${language}: the page itself has no words in it yet, and is not offered in it before it has (README, "A language")`;
  for (const words of unused()) yield `never used: "${words}"`;
  if (missing.size > 0)
    yield `${String(missing.size)} texts are alike in every language: ${[...missing].join(' | ')}`;
}

try {
  const problems = run();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
