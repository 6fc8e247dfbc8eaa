import { useRange } from '../../configuration/react';
import { isWide } from '../../configuration/wide-range';
import { useI18n } from '../../i18n/context';
import { late } from '../../ui/late';
import { ViewFrame, ViewSection } from '../../ui/view-frame';
import { ModelChoice } from './model-choice';
import { OfferNotes } from './offer-notes';
import { PairNotes } from './pair-notes';
import { PairTable } from './pair-table';
import styles from './pairs-page.module.css';
import { usePairsWords } from './words/words';

const OffersTable = late(() => import('./offers-table'), TableToCome);

/** The view `/pairs`: which engine is sold with which gearbox, and every version of the range. */
export default function PairsPage() {
  const { m } = useI18n();
  const words = usePairsWords();
  const wide = isWide(useRange());
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <ViewSection>
        {wide && <ModelChoice />}
        <PairTable />
        <PairNotes />
      </ViewSection>
      <ViewSection heading={words.offers}>
        <div>
          <OffersTable failed={words.failed} retry={m.figure.retry} />
        </div>
        <OfferNotes />
      </ViewSection>
    </ViewFrame>
  );
}

function TableToCome() {
  const words = usePairsWords();
  return <p className={styles.loading}>{words.loading}</p>;
}
