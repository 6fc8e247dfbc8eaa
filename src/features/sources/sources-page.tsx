import { trustClasses, type Source } from '../../catalogue/schema/source';
import { useDetails } from '../../configuration/details-context';
import { useConfigurator } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { LoadState } from '../../ui/load-state';
import { PublisherGroup } from './publisher-group';
import { usesOf } from './source-use';
import styles from './sources-page.module.css';

/** The view `/sources`: everything that the catalogue rests on, by who publishes it, and what rests on each. */
export default function SourcesPage() {
  const { m } = useI18n();
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{m.sources.title}</h1>
        <p className={styles.lead}>{m.sources.lead}</p>
      </header>
      <AllSources />
    </div>
  );
}

function AllSources() {
  const { m, format } = useI18n();
  const details = useDetails();
  const core = useConfigurator((state) => state.range.catalogue);
  if (details.state !== 'ready')
    return (
      <LoadState state={details} loading={m.figure.loading} failed={m.figure.failed} retry={m.figure.retry} />
    );
  const { sources } = details.details;
  const uses = usesOf({ ...core, ...details.details });
  return (
    <>
      <p>{m.sources.count(format.number(sources.length))}</p>
      {trustClasses.map((trust) => {
        const published = byPublisher(sources.filter((source) => source.trust === trust));
        if (published.length === 0) return null;
        return (
          <section key={trust} className={styles.part}>
            <h2 className={styles.heading}>{m.trust[trust]}</h2>
            {published.map(([publisher, documents]) => (
              <PublisherGroup key={publisher} documents={documents} uses={uses} />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** Documents by who published them, each publisher where its first document stands. */
function byPublisher(sources: readonly Source[]): readonly (readonly [string, readonly Source[]])[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const publisher = JSON.stringify(source.publisher);
    groups.set(publisher, [...(groups.get(publisher) ?? []), source]);
  }
  return [...groups];
}
