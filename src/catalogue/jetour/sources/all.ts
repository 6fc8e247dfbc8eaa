import type { Source } from '../../schema/source';
import { carSheets } from './car-sheets';
import { dealerSources } from './dealers';
import { importerSources } from './importer';
import { otherSources } from './others';
import { pressSources } from './press';
import { stockSources } from './stock';

/** Every source that the catalogue names, the nearest to the importer first. */
export const sources: Source[] = [
  ...importerSources,
  ...dealerSources,
  ...carSheets,
  ...stockSources,
  ...pressSources,
  ...otherSources,
];
