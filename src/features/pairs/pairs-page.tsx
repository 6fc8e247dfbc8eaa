import { useI18n } from '../../i18n/context';
import { late } from '../../ui/late';
import { OfferNotes } from './offer-notes';
import { PairNotes } from './pair-notes';
import { PairTable } from './pair-table';
import styles from './pairs-page.module.css';

const OffersTable = late(() => import('./offers-table'), TableToCome);

/** The view `/pairs`: which engine is sold with which gearbox, and every version of the range. */
export default function PairsPage() {
  const { m } = useI18n();
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
          <OffersTable failed={m.pairs.failed} retry={m.figure.retry} />
        </div>
        <OfferNotes />
      </section>
    </div>
  );
}

function TableToCome() {
  const { m } = useI18n();
  return <p className={styles.loading}>{m.pairs.loading}</p>;
}
