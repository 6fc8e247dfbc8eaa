import { useI18n } from '../../i18n/context';
import { CompareSection } from './compare-section';
import { FitSection } from './fit-section';
import styles from './scale-page.module.css';

/** The view `/scale`: the reader's car over another one, and in their garage, all at one scale. */
export default function ScalePage() {
  const { m } = useI18n();
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{m.scale.title}</h1>
        <p className={styles.lead}>{m.scale.lead}</p>
      </header>
      <CompareSection />
      <FitSection />
    </div>
  );
}
