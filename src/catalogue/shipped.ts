import { checkBrief } from './check/brief';
import { checkCatalogue, type Checks } from './check/check-catalogue';
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

/**
 * The catalogue in a file, as a site is built with it.
 * @throws Error with every problem by its path, when the file holds none
 */
export function shippedFrom(json: string): Shipped {
  const checked = checkCatalogue(JSON.parse(json));
  if (!checked.ok) throw new Error(`the catalogue does not hold:\n${checked.problems.join('\n')}`);
  // The build compiles its models, and serves the file in two parts.
  const { $schema: _, compiled: __, ...catalogue } = checked.catalogue;
  const { sources, equipment, headlinePrices, about, carCodes, former, ...core } = catalogue;
  const details = {
    sources,
    equipment,
    headlinePrices,
    about,
    ...(carCodes && { carCodes }),
    ...(former && { former }),
  };
  return { core, details, checks: [] };
}

/** The catalogue that the site is built with, and that its pages show unless their address asks for another. */
export const shipped: Shipped =
  typeof CATALOGUE_TEXT === 'string'
    ? shippedFrom(CATALOGUE_TEXT)
    : { core: jetourCore, details: jetourDetails, checks: [checkBrief] };
