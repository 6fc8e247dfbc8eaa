import type { Catalogue } from '../schema/catalogue';
import { jetourCore } from './core';
import { jetourDetails } from './details';

/** The shipped catalogue in one piece, as a file of it would hold it: for checks and for export, not for the first load. */
export const jetourCatalogue: Catalogue = { ...jetourCore, ...jetourDetails };
