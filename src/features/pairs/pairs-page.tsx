import { useI18n } from '../../i18n/context';
import { late } from '../../ui/late';
import { LoadState } from '../../ui/load-state';
import { OfferNotes } from './offer-notes';
import { PairNotes } from './pair-notes';
import { PairTable } from './pair-table';
import styles from './pairs-page.module.css';

const OffersTable = late(() => import('./offers-table'));

/** The view `/pairs`: which engine is sold with which gearbox, and every version of the range. */
export default function PairsPage() {
  const { m } = useI18n();
  const failed = (retry: () => void) => (
    <LoadState state={{ state: 'failed', retry }} loading="" failed={m.pairs.failed} retry={m.figure.retry} />
  );
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{m.pairs.title}</h1>
        <p className={styles.lead}>{m.pairs.lead}</p>
      </header>
      <section className={styles.part}>
        <PairTable />
        <PairNotes />
      </section>
      <section className={styles.part} aria-labelledby="offers">
        <h2 id="offers" className={styles.heading}>
          {m.pairs.offers}
        </h2>
        <div>
          <OffersTable loading={<p className={styles.loading}>{m.pairs.loading}</p>} failed={failed} />
        </div>
        <OfferNotes />
      </section>
    </div>
  );
}
