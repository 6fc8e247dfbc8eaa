import { useId } from 'react';
import { carName } from '../../configuration/car-name';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import styles from './closest.module.css';
import type { Way } from './find-cars';
import { FoundCar } from './found-car';
import type { Find } from './use-find';
import { wishName } from './wish-name';
import { useFindWords } from './words/words';

/** No car fits: which single wish to give up, and what that gives; or the car that misses the fewest. */
export function Closest({ find }: { readonly find: Find }) {
  const i18n = useLateI18n();
  const words = useFindWords();
  const id = useId();
  const { ways, nearest } = find.found;
  if (ways.length === 0 && !nearest) return null;
  return (
    <section className={styles.closest} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.closest}
      </h2>
      {ways.length > 0 && (
        <>
          <p>{words.closestLead}</p>
          <ul className={styles.ways}>
            {ways.map((way) => (
              <WayOut key={wishName(i18n, words, find, way.wish.id)} find={find} way={way} />
            ))}
          </ul>
        </>
      )}
      {nearest && (
        <>
          <p>
            {words.closestNone}{' '}
            <strong>
              {i18n.format.list(nearest.wishes.map((wish) => wishName(i18n, words, find, wish.id)))}
            </strong>
          </p>
          <ul>
            <FoundCar find={find} candidate={nearest.candidate} like={nearest.candidate.car} />
          </ul>
        </>
      )}
    </section>
  );
}

function WayOut({ find, way: { wish, cars } }: { readonly find: Find; readonly way: Way }) {
  const i18n = useLateI18n();
  const { format, text } = i18n;
  const words = useFindWords();
  const [first] = cars;
  if (!first) return null;
  const name = wishName(i18n, words, find, wish.id);
  const over = wish.id.kind === 'budget' ? first.price - (find.wishes.budget ?? 0) * format.minorUnits : null;
  return (
    <li className={styles.way}>
      <p>
        <strong>{words.without(name)}</strong>
        <br />
        {words.gives(cars.length, text(carName(first.car)), format.price(first.price))}
        {over !== null && ` (${words.more(format.price(over))})`}
      </p>
      <Button look="main" aria-label={`${words.drop}: ${name}`} onClick={() => find.change(wish.rest)}>
        {words.drop}
      </Button>
    </li>
  );
}
