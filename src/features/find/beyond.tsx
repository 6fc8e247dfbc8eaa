import type { Car } from '../../configuration/car';
import { useI18n } from '../../i18n/context';
import styles from './beyond.module.css';
import type { Item } from './equipment';
import type { Find } from './use-find';
import { useFindWords } from './words/words';

const SHOWN = 5;

/** What a car has that nobody asked for: first what the fewest of the cars found have, for that is what tells it apart. */
export function Beyond({ find, car }: { readonly find: Find; readonly car: Car }) {
  const { text } = useI18n();
  const words = useFindWords();
  const { equipment, wishes, found } = find;
  if (!equipment) return null;
  const others = [...found.fits, ...found.mayFit.map(({ candidate }) => candidate)];
  const having = ({ id }: Item) => others.filter((each) => equipment.has(each.car, id) === true).length;
  const items = [...equipment.items.values()]
    .filter(({ id }) => !wishes.have.includes(id) && equipment.has(car, id) === true)
    .map((item) => ({ name: text(item.name), count: having(item) }))
    .toSorted((a, b) => a.count - b.count)
    .map(({ name }) => name);
  if (items.length === 0) return <p className={styles.none}>{words.noList}</p>;
  const first = items.slice(0, SHOWN).join(' · ');
  const rest = items.slice(SHOWN);
  return (
    <div className={styles.beyond}>
      <h4 className={styles.heading}>{words.beyond}</h4>
      <p>{first}</p>
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.andMore(rest.length)}</summary>
          <p>{rest.join(' · ')}</p>
        </details>
      )}
    </div>
  );
}
