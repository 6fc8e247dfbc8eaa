import { useId, useMemo } from 'react';
import { useI18n } from '../../i18n/context';
import { LoadState } from '../../ui/load-state';
import { Closest } from './closest';
import { firstAlike } from './first-alike';
import { FoundCar } from './found-car';
import styles from './results.module.css';
import type { Find } from './use-find';
import { useFindWords } from './words/words';

/** Where the jump at the foot of a phone's screen leads. */
export const RESULTS = 'found-cars';

/** The cars that fit, the cheapest first; those that may; and what to give up when there is none. */
export function Results({ find }: { readonly find: Find }) {
  const { m } = useI18n();
  const words = useFindWords();
  const [id, mayId] = [useId(), useId()];
  const { found, details, equipment, wishes } = find;
  const { fits, mayFit } = found;
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
    <div className={styles.results} id={RESULTS} tabIndex={-1}>
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
    </div>
  );
}
