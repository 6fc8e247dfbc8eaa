// npm run check:catalogue [FILE.json]: checks the shipped catalogue, or one of somebody's own.
import { readFileSync } from 'node:fs';
import { checkCatalogue, type CheckedCatalogue } from '../catalogue/check/check-catalogue';
import { shipped } from '../catalogue/shipped';

const checkFile = (file: string): CheckedCatalogue => {
  try {
    return checkCatalogue(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return { ok: false, problems: [`${file}: ${String(error)}`], checks: 1 };
  }
};

const checkShipped = () => checkCatalogue({ ...shipped.core, ...shipped.details }, shipped.checks);

const [, , file] = process.argv;
const checked = file === undefined ? checkShipped() : checkFile(file);

if (checked.ok) {
  const { figures, priceLists, sources, ...counts } = checked.contents;
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
  console.log(`${checked.checks} checks passed`);
} else {
  for (const problem of checked.problems) console.error(problem);
  console.error(`${checked.problems.length} of ${checked.checks} checks failed`);
  process.exitCode = 1;
}
