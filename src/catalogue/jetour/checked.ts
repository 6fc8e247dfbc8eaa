import { checkBrief } from '../check/brief';
import { checkCatalogue } from '../check/check-catalogue';
import { jetourCatalogue } from './catalogue';
import { jetourCore } from './core';
import { jetourDetails } from './details';

/** The shipped catalogue, checked, as the site serves it: what the page shows first, and what it loads when asked. */
export interface CheckedTexts {
  readonly core: string;
  readonly details: string;
}

/** @throws Error when the catalogue fails its check, with every problem by its path */
export function checkedTexts(): CheckedTexts {
  const checked = checkCatalogue(jetourCatalogue, [checkBrief]);
  if (!checked.ok) throw new Error(`the catalogue does not hold:\n${checked.problems.join('\n')}`);
  return { core: JSON.stringify(jetourCore), details: JSON.stringify(jetourDetails) };
}
