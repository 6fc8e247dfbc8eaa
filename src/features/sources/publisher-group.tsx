import type { CitationPlace } from '../../catalogue/places';
import type { Catalogue } from '../../catalogue/schema/catalogue';
import type { Source } from '../../catalogue/schema/source';
import { useLateI18n, type LateI18n } from '../../i18n/context';
import { versionText } from '../../i18n/source-text';
import type { Copies, Publisher } from './grouped-sources';
import { usesOf, type Use } from './source-use';
import styles from './publisher-group.module.css';
import type { SourcesWords } from './words/ru';
import { useSourcesWords } from './words/words';

interface PublisherGroupProps {
  readonly publisher: Publisher;
  /** Every place of the catalogue that names a source. */
  readonly citations: readonly CitationPlace[];
  readonly catalogue: Catalogue;
}

/** Who publishes, and each of their documents with what rests on it. */
export function PublisherGroup({ publisher: { documents }, citations, catalogue }: PublisherGroupProps) {
  const i18n = useLateI18n();
  const words = useSourcesWords();
  const [first] = documents;
  return (
    <div className={styles.publisher}>
      <h3 className={styles.name}>{first && i18n.text(first[0].publisher)}</h3>
      <ul className={styles.documents}>
        {documents.map((copies) => (
          <li key={copies[0].id} className={styles.document}>
            {copies.length === 1 ? <Document source={copies[0]} /> : <CopiedDocument copies={copies} />}
            <ul className={styles.uses}>
              {usesOf(citations, new Set(copies.map(({ id }) => id))).map((use) => (
                <li key={use.model}>{sentenceOf(i18n, use, catalogue, words)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A document: its title opens it. */
function Document({ source }: { readonly source: Source }) {
  const i18n = useLateI18n();
  const words = useSourcesWords();
  return (
    <p>
      <SourceLink source={source}>{i18n.text(source.title)}</SourceLink>
      <span className={styles.soft}>
        {words.kinds[source.kind]} · {versionText(i18n, source, source.date)}
      </span>
    </p>
  );
}

/** A document of which copies were saved on several days: each day opens its own. */
function CopiedDocument({ copies }: { readonly copies: Copies }) {
  const { format, text } = useLateI18n();
  const words = useSourcesWords();
  const [first] = copies;
  return (
    <div>
      <p className={styles.several}>{text(first.title)}</p>
      <p className={styles.soft}>
        {words.kinds[first.kind]} · {words.copies}
      </p>
      <ul className={styles.copies}>
        {copies.map((source) => (
          <li key={source.id}>
            <SourceLink source={source}>{format.span(source.date)}</SourceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SourceLink({ source, children }: { readonly source: Source; readonly children: string }) {
  if (source.url === undefined) return children;
  return (
    <a href={source.url} target="_blank" rel="noreferrer" className={styles.link}>
      {children}
    </a>
  );
}

/** What rests on a source, in words: technical figures by name, the rest by kind. */
function sentenceOf(
  { format, specName, text }: LateI18n,
  { model: id, specs, counts, differs }: Use,
  { models }: Catalogue,
  words: SourcesWords,
): string {
  const named = (ids: readonly string[]) => ids.map(specName);
  const parts = [
    ...named(specs),
    ...counts.map(([kind, count]) => {
      const name = words.subjects[kind];
      return count === 1 ? name : `${name} × ${format.number(count)}`;
    }),
    ...(differs.length > 0 ? [words.differs(named(differs).join(', '))] : []),
  ];
  const model = models.find((each) => each.id === id);
  return model ? `${text(model.name)}: ${parts.join('; ')}` : parts.join('; ');
}
