import type { Figure, Ground } from './schema/figure';
import type { Source } from './schema/source';
import type { TrustClass } from './trust-classes';

/** Whether a source settles a thing alone: the importer says it, or a register. */
const isOfficial = ({ trust }: Source): boolean => trust === 'importer' || trust === 'registry';

/** What one may hold a statement against: its own source, and others that say the same. */
export type Stated = Pick<Ground, 'source' | 'also'>;

/** The sources that say a thing, its own first. Ids that name no source are left out. */
export const sourcesOf = (
  { source, also = [] }: Stated,
  known: ReadonlyMap<string, Source>,
): readonly Source[] => [source, ...also.map((each) => each.source)].flatMap((id) => known.get(id) ?? []);

/**
 * The sources of a thing that do not know of one another: one of each publisher, and none that nobody can open.
 * This project's own brief and search witness nothing.
 */
export const witnessesOf = (stated: Stated, known: ReadonlyMap<string, Source>): readonly Source[] => {
  const byPublisher = new Map<string, Source>();
  for (const source of sourcesOf(stated, known)) {
    if (source.url === undefined || source.trust === 'project') continue;
    const publisher = JSON.stringify(source.publisher);
    if (!byPublisher.has(publisher)) byPublisher.set(publisher, source);
  }
  return [...byPublisher.values()];
};

/** Whether a statement may be called confirmed: an official source says it, or two that do not know of one another. */
export const isConfirmable = (stated: Stated, known: ReadonlyMap<string, Source>): boolean => {
  const witnesses = witnessesOf(stated, known);
  return witnesses.length > 1 || witnesses.some(isOfficial);
};

/**
 * Why a statement is as sure as it is: the importer or a register says it; several do independently; several do, and yet
 * something speaks against it; only one publisher of some class does; or it was searched for and not found.
 */
export type Certainty = 'official' | 'independent' | 'several' | 'search' | TrustClass;

/** @returns null while the statement's source is not known */
export function certaintyOf(
  stated: Stated & Pick<Figure, 'status'>,
  known: ReadonlyMap<string, Source>,
): Certainty | null {
  const own = known.get(stated.source);
  if (!own) return null;
  if (stated.status === 'not-published') return 'search';
  const witnesses = witnessesOf(stated, known);
  if (stated.status === 'confirmed') return witnesses.some(isOfficial) ? 'official' : 'independent';
  return witnesses.length > 1 ? 'several' : own.trust;
}
