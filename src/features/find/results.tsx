import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { LoadState } from '../../ui/load-state';
import { Closest } from './closest';
import { firstAlike } from './first-alike';
import { FoundCar } from './found-car';
import styles from './results.module.css';
import type { Find } from './use-find';
import { useFindWords } from './words/words';

/** Where the jump at the foot of a phone's screen leads. */
export const RESULTS = 'found-cars';

/** More cars than anybody looks through: drawn all at once, the thousands of a large catalogue would hold up the page. */
const AT_ONCE = 100;

/** The cars that fit, the cheapest first; those that may; and what to give up when there is none. */
export function Results({ find }: { readonly find: Find }) {
  const { m } = useI18n();
  const words = useFindWords();
  const [id, mayId] = [useId(), useId()];
  const { found, details, equipment, wishes } = find;
  const [most, setMost] = useState(AT_ONCE);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (most === AT_ONCE) return;
    const firstOfMore = list.current?.querySelectorAll<HTMLElement>('h3 a')[most - AT_ONCE];
    firstOfMore?.focus();
  }, [most]);
  const fits = useMemo(() => found.fits.slice(0, most), [found, most]);
  const mayFit = useMemo(() => found.mayFit.slice(0, most - fits.length), [found, most, fits]);
  const hidden = found.fits.length + found.mayFit.length - fits.length - mayFit.length;
  const likeOf = useMemo(
    () => firstAlike([...fits, ...mayFit.map(({ candidate }) => candidate)].map(({ car }) => car)),
    [fits, mayFit],
  );
  if (!equipment && wishes.have.length > 0)
    return (
      <section className={styles.results} id={RESULTS} aria-label={words.fits}>
        <LoadState state={details} loading={words.loading} failed={words.failed} retry={m.figure.retry} />
      </section>
    );
  return (
    <div ref={list} className={styles.results} id={RESULTS} tabIndex={-1}>
      {fits.length > 0 ? (
        <section>
          <h2 id={id} className={styles.heading}>
            {words.fits}
          </h2>
          <ul aria-labelledby={id}>
            {fits.map((candidate) => (
              <FoundCar
                key={candidate.car.offer.id}
                find={find}
                candidate={candidate}
                like={likeOf(candidate.car)}
              />
            ))}
          </ul>
        </section>
      ) : (
        <Closest find={find} />
      )}
      {mayFit.length > 0 && (
        <section>
          <h2 id={mayId} className={styles.heading}>
            {words.mayFit}
          </h2>
          <p className={styles.lead}>{words.mayFitLead}</p>
          <ul aria-labelledby={mayId}>
            {mayFit.map(({ candidate, wishes: unknown }) => (
              <FoundCar
                key={candidate.car.offer.id}
                find={find}
                candidate={candidate}
                like={likeOf(candidate.car)}
                unknown={unknown}
              />
            ))}
          </ul>
        </section>
      )}
      {hidden > 0 && (
        <Button onClick={() => setMost(most + AT_ONCE)}>
          {words.showMore(Math.min(hidden, AT_ONCE), hidden)}
        </Button>
      )}
    </div>
  );
}
