import type { CitationPlace, Subject } from '../../catalogue/places';
import type { SpecId } from '../../catalogue/schema/specs';

type PlainKind = Exclude<Subject['kind'], 'spec'>;

/** What rests on a source of one model, or of none: technical figures by name, and how many of each other kind. */
export interface Use {
  /** Null: it belongs to no model. */
  readonly model: string | null;
  readonly specs: readonly SpecId[];
  readonly counts: readonly (readonly [kind: PlainKind, count: number])[];
  /** Technical figures for which the source gives another value than the one that was taken. */
  readonly differs: readonly SpecId[];
}

interface Growing {
  readonly specs: Set<SpecId>;
  readonly counts: Map<PlainKind, number>;
  readonly differs: Set<SpecId>;
}

/**
 * What rests on some sources together, by model, in the order of the catalogue.
 * @param citations every place of the catalogue that names a source
 * @param ids of the sources
 */
export function usesOf(citations: Iterable<CitationPlace>, ids: ReadonlySet<string>): readonly Use[] {
  const byModel = new Map<string | null, Growing>();
  for (const { citation, subject, differs } of citations) {
    if (!ids.has(citation.source)) continue;
    const model = 'model' in subject ? subject.model : null;
    const use = byModel.get(model) ?? { specs: new Set(), counts: new Map(), differs: new Set() };
    byModel.set(model, use);
    if (subject.kind === 'spec') (differs ? use.differs : use.specs).add(subject.spec);
    else use.counts.set(subject.kind, (use.counts.get(subject.kind) ?? 0) + 1);
  }
  return [...byModel].map(([model, { specs, counts, differs }]) => ({
    model,
    specs: [...specs],
    counts: [...counts],
    differs: [...differs],
  }));
}
