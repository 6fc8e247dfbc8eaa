import { useI18n } from '../../i18n/context';
import { late } from '../../ui/late';
import { ViewFrame, ViewSection } from '../../ui/view-frame';
import { OfferNotes } from './offer-notes';
import { PairNotes } from './pair-notes';
import { PairTable } from './pair-table';
import styles from './pairs-page.module.css';

const OffersTable = late(() => import('./offers-table'), TableToCome);

/** The view `/pairs`: which engine is sold with which gearbox, and every version of the range. */
export default function PairsPage() {
  const { m } = useI18n();
  return (
    <ViewFrame title={m.pairs.title} lead={m.pairs.lead}>
      <ViewSection>
        <PairTable />
        <PairNotes />
      </ViewSection>
      <ViewSection heading={m.pairs.offers}>
        <div>
          <OffersTable failed={m.pairs.failed} retry={m.figure.retry} />
        </div>
        <OfferNotes />
      </ViewSection>
    </ViewFrame>
  );
}

function TableToCome() {
  const { m } = useI18n();
  return <p className={styles.loading}>{m.pairs.loading}</p>;
}
