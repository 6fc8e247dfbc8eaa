import type { Source } from '../../catalogue/schema/source';
import { useConfigurator } from '../../configuration/react';
import { useI18n, type I18n } from '../../i18n/context';
import { versionText } from '../../i18n/source-text';
import type { Use } from './source-use';
import styles from './sources-page.module.css';

interface PublisherGroupProps {
  /** All of one publisher. */
  readonly documents: readonly Source[];
  readonly uses: ReadonlyMap<string, readonly Use[]>;
}

/** Who publishes, and each of their documents with what rests on it. */
export function PublisherGroup({ documents, uses }: PublisherGroupProps) {
  const i18n = useI18n();
  const { m, text } = i18n;
  const [first] = documents;
  return (
    <div className={styles.publisher}>
      <h3 className={styles.name}>{first && text(first.publisher)}</h3>
      <ul className={styles.documents}>
        {documents.map((source) => (
          <li key={source.id} id={source.id} className={styles.document}>
            <p>
              {source.url === undefined ? (
                text(source.title)
              ) : (
                <a href={source.url} target="_blank" rel="noreferrer" className={styles.link}>
                  {text(source.title)}
                </a>
              )}
              <span className={styles.soft}>
                {m.sources.kinds[source.kind]} · {versionText(i18n, source, source.date)}
              </span>
            </p>
            <UseList uses={uses.get(source.id) ?? []} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UseList({ uses }: { readonly uses: readonly Use[] }) {
  const i18n = useI18n();
  const models = useConfigurator((state) => state.range.catalogue.models);
  return (
    <ul className={styles.uses}>
      {uses.map((use) => {
        const model = models.find(({ id }) => id === use.model);
        return (
          <li key={use.model}>
            {model && `${i18n.text(model.name)}: `}
            {sentenceOf(i18n, use)}
          </li>
        );
      })}
    </ul>
  );
}

/** What rests on a source, in words: technical figures by name, the rest by kind. */
function sentenceOf({ m, format, specName }: I18n, { specs, counts, differs }: Use): string {
  const named = (ids: readonly string[]) => ids.map((id) => specName(id).toLowerCase());
  const parts = [
    ...named(specs),
    ...counts.map(([kind, count]) => {
      const name = m.sources.subjects[kind];
      return count === 1 ? name : `${name} × ${format.number(count)}`;
    }),
    ...(differs.length > 0 ? [m.sources.differs(named(differs).join(', '))] : []),
  ];
  return parts.join('; ');
}
