import type { Source } from '../schema/figure';
import { dealerSources } from './sources/dealers';
import { importerSources } from './sources/importer';
import { otherSources } from './sources/others';

/** Every source that a figure of the catalogue names, the nearest to the importer first. */
export const sources: Source[] = [...importerSources, ...dealerSources, ...otherSources];
