import { ViewFrame } from '../../ui/view-frame';
import { CountBar } from './count-bar';
import styles from './find-page.module.css';
import { Results } from './results';
import { useFind } from './use-find';
import { WishPanel } from './wish-panel';
import { useFindWords } from './words/words';

/** The view `/find`: what a buyer can spend and what must be there, and the cars that answer to it. */
export default function FindPage() {
  const words = useFindWords();
  const find = useFind();
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <div className={styles.page}>
        <WishPanel find={find} />
        <div className={styles.answer}>
          <CountBar find={find} />
          <Results find={find} />
        </div>
      </div>
    </ViewFrame>
  );
}
