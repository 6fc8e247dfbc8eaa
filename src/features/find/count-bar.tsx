import { useI18n } from '../../i18n/context';
import styles from './count-bar.module.css';
import { RESULTS } from './results';
import type { Find } from './use-find';
import { useFindWords } from './words/words';

/** How many cars fit, said at every change; on a phone at the foot of the screen, with the way to them. */
export function CountBar({ find }: { readonly find: Find }) {
  const { format } = useI18n();
  const words = useFindWords();
  const { found, candidates, isWishing } = find;
  const [first] = found.fits;
  const least = format.price(first?.price ?? 0);
  const count = !first
    ? words.countNone
    : isWishing
      ? words.count(found.fits.length, candidates.length, least)
      : words.everything(candidates.length, least);
  return (
    <div className={styles.bar}>
      <output className={styles.count}>{count}</output>
      <a
        className={styles.jump}
        href={`#${RESULTS}`}
        onClick={(event) => {
          // Without a move of the address: what it holds are the wishes.
          event.preventDefault();
          const results = document.getElementById(RESULTS);
          results?.scrollIntoView({ block: 'start' });
          results?.focus({ preventScroll: true });
        }}
      >
        {words.toList}
      </a>
    </div>
  );
}
