import { useDetails } from '../../configuration/details-context';
import { useConfigurator } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { LoadState } from '../../ui/load-state';
import { groupedSources } from './grouped-sources';
import { PublisherGroup } from './publisher-group';
import styles from './sources-page.module.css';
import { useSourcesWords } from './words/words';

/** The view `/sources`: everything that the catalogue rests on, by who publishes it, and what rests on each. */
export default function SourcesPage() {
  const words = useSourcesWords();
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <AllSources />
    </div>
  );
}

function AllSources() {
  const { m, format } = useI18n();
  const words = useSourcesWords();
  const details = useDetails();
  const core = useConfigurator((state) => state.range.catalogue);
  if (details.state !== 'ready')
    return (
      <LoadState state={details} loading={m.figure.loading} failed={m.figure.failed} retry={m.figure.retry} />
    );
  const catalogue = { ...core, ...details.details };
  return (
    <>
      <p>{words.count(format.number(catalogue.sources.length))}</p>
      {groupedSources(catalogue.sources).map(({ trust, publishers }) => (
        <section key={trust} className={styles.part}>
          <h2 className={styles.heading}>{m.trust[trust]}</h2>
          {publishers.map((publisher) => (
            <PublisherGroup key={publisher.key} publisher={publisher} catalogue={catalogue} />
          ))}
        </section>
      ))}
    </>
  );
}
