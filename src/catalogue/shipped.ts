import { checkBrief } from './check/brief';
import type { Checks } from './check/check-catalogue';
import { jetourCore } from './jetour/core';
import { jetourDetails } from './jetour/details';
import type { Catalogue, CatalogueCore } from './schema/catalogue';

interface Shipped {
  /** What the page shows first. */
  readonly core: CatalogueCore;
  readonly details: Omit<Catalogue, keyof CatalogueCore>;
  /** What holds of this catalogue and of no other. */
  readonly checks: readonly Checks[];
}

/** The catalogue that the site is built with, and that its pages show unless their address asks for another. */
export const shipped: Shipped = { core: jetourCore, details: jetourDetails, checks: [checkBrief] };
