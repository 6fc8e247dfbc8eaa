import { useMemo } from 'react';
import { citationsOf } from '../../catalogue/places';
import { useDetails } from '../../configuration/details-context';
import { useRange } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { LoadState } from '../../ui/load-state';
import { ViewFrame, ViewSection } from '../../ui/view-frame';
import { groupedSources } from './grouped-sources';
import { PublisherGroup } from './publisher-group';
import styles from './sources-page.module.css';
import { useSourcesWords } from './words/words';

/** The view `/sources`: everything that the catalogue rests on, by who publishes it, and what rests on each. */
export default function SourcesPage() {
  const words = useSourcesWords();
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <AllSources />
    </ViewFrame>
  );
}

function AllSources() {
  const { m, format } = useLateI18n();
  const words = useSourcesWords();
  const details = useDetails();
  const core = useRange().catalogue;
  const known = details.state === 'ready' ? details.details : null;
  const catalogue = useMemo(() => known && { ...core, ...known }, [core, known]);
  // Walked once, and not for every document.
  const citations = useMemo(() => catalogue && [...citationsOf(catalogue)], [catalogue]);
  if (!catalogue || !citations)
    return (
      <div className={styles.room}>
        <LoadState
          state={details}
          loading={m.figure.loading}
          failed={m.figure.failed}
          retry={m.figure.retry}
        />
      </div>
    );
  return (
    <>
      <p>{words.count(format.number(catalogue.sources.length))}</p>
      {groupedSources(catalogue.sources).map(({ trust, publishers }) => (
        <ViewSection key={trust} heading={m.trust[trust]}>
          {publishers.map((publisher) => (
            <PublisherGroup
              key={publisher.key}
              publisher={publisher}
              citations={citations}
              catalogue={catalogue}
            />
          ))}
        </ViewSection>
      ))}
    </>
  );
}
