// npm run check:catalogue [FILE.json]: checks the shipped catalogue, or one of somebody's own.
import { readFileSync } from 'node:fs';
import { checkBrief } from '../catalogue/check/brief';
import { checkCatalogue, type Report } from '../catalogue/check/check-catalogue';
import { jetourCatalogue } from '../catalogue/jetour/catalogue';

const checkFile = (file: string): Report => {
  try {
    return checkCatalogue(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return { problems: [`${file}: ${String(error)}`], checks: 1, contents: null };
  }
};

const [, , file] = process.argv;
const { problems, checks, contents } =
  file === undefined ? checkCatalogue(jetourCatalogue, [checkBrief]) : checkFile(file);

if (contents) {
  const { figures, priceLists, sources, ...counts } = contents;
  const rows = {
    ...counts,
    'price lists': priceLists,
    sources,
    'figures, confirmed': figures.confirmed,
    'figures, unconfirmed': figures.unconfirmed,
    'figures, not published': figures.notPublished,
  };
  for (const [name, count] of Object.entries(rows))
    console.log(`${name.padEnd(24)}${String(count).padStart(5)}`);
}
if (problems.length === 0) {
  console.log(`${checks} checks passed`);
} else {
  for (const problem of problems) console.error(problem);
  console.error(`${problems.length} of ${checks} checks failed`);
  process.exitCode = 1;
}
