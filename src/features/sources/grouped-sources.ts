import type { Source } from '../../catalogue/schema/source';
import { trustClasses, type TrustClass } from '../../catalogue/trust-classes';

/** One document of a publisher: a single one, or the copies of it that were saved on different days. */
export type Copies = readonly [Source, ...Source[]];

export interface Publisher {
  readonly key: string;
  readonly documents: readonly Copies[];
}

export interface TrustGroup {
  readonly trust: TrustClass;
  readonly publishers: readonly Publisher[];
}

/** Sources by how near they are to the car's papers, then by publisher, then by document, each in the given order. */
export function groupedSources(sources: readonly Source[]): readonly TrustGroup[] {
  return trustClasses.flatMap((trust) => {
    const ofTrust = sources.filter((source) => source.trust === trust);
    if (ofTrust.length === 0) return [];
    const publishers = groupBy(ofTrust, ({ publisher }) => JSON.stringify(publisher)).map(
      ([key, published]) => ({
        key,
        documents: groupBy(published, ({ title, kind }) => JSON.stringify([title, kind])).map(
          ([, copies]) => copies,
        ),
      }),
    );
    return [{ trust, publishers }];
  });
}

function groupBy<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): readonly (readonly [string, readonly [Member, ...Member[]]])[] {
  const groups = new Map<string, [Member, ...Member[]]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return [...groups];
}
