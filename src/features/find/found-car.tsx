import { specOf } from '../../catalogue/spec-of';
import type { Car } from '../../configuration/car';
import { carName } from '../../configuration/car-name';
import { offerQuery } from '../../configuration/offer-link';
import { offerName } from '../../configuration/offer-name';
import { countedPrice } from '../../configuration/price';
import { useCompared } from '../../configuration/use-compared';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { CompareButton } from '../../ui/compare-button';
import { ViewLink } from '../../ui/navigation';
import { Beyond } from './beyond';
import { picksWished, type Candidate } from './candidates';
import styles from './found-car.module.css';
import { isWithout, type JudgedWish } from './judged-wishes';
import { SideView } from './side-view';
import type { Find } from './use-find';
import { wishName } from './wish-name';
import { useFindWords } from './words/words';

interface FoundCarProps {
  readonly find: Find;
  readonly candidate: Candidate;
  /** A car of the list that is drawn for all that look like it. */
  readonly like: Car;
  /** What was wished and is not known of it. */
  readonly unknown?: readonly JudgedWish[];
}

/** A car that was found: drawn at the scale of all, its price with its date, what it is, and what it has beyond the wish. */
export function FoundCar({ find, candidate, like, unknown }: FoundCarProps) {
  const i18n = useLateI18n();
  const { m, text } = i18n;
  const words = useFindWords();
  const { range } = find;
  const { car, price } = candidate;
  const picks = picksWished(candidate);
  const compared = useCompared(car.offer.id, picks);
  const power = specOf(car, 'power');
  const facts = [
    text(car.engine.name),
    ...(power?.value ? [figureText(i18n, power)] : []),
    text(car.gearbox.name),
    ...(find.wishes.consumption !== null && isWithout(car, 'consumption') ? [words.noFuel] : []),
    ...(candidate.wished.length > 0
      ? [words.withExtras(i18n.format.list(candidate.wished.map(({ name }) => text(name))))]
      : []),
  ];
  const names = unknown?.map(({ id }) => wishName(i18n, words, find, id));
  return (
    <li className={styles.car}>
      <SideView car={car} like={like} />
      <div className={styles.told}>
        <h3 className={styles.name}>
          <ViewLink view="configure" query={offerQuery(car.model, car.offer, range.newestList, picks)}>
            {text(carName(car))}
          </ViewLink>
        </h3>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        {car.offer.status === 'unconfirmed' && <p className={styles.facts}>{m.unconfirmedCar}</p>}
        {names && <p className={styles.unknown}>{words.notKnown(i18n.format.list(names))}</p>}
      </div>
      <div className={styles.sum}>
        <p className={styles.price}>{i18n.format.price(price)}</p>
        <PriceDates find={find} candidate={candidate} />
      </div>
      <div className={styles.beyond}>
        <p className={styles.compare}>
          <CompareButton {...compared} words={m.compare} of={offerName(range.catalogue, car, text)} />
        </p>
        <Beyond find={find} car={car} />
      </div>
    </li>
  );
}

/** Of when the price is, and what is known since; against the budget where there is one. */
function PriceDates({ find, candidate }: Pick<FoundCarProps, 'find' | 'candidate'>) {
  const { m, format } = useLateI18n();
  const words = useFindWords();
  const { range, wishes } = find;
  const { car, price } = candidate;
  const { newestList: list } = range;
  const { price: counted, onList } = countedPrice(car.offer, list);
  const low = car.model.laterRange?.low;
  const later = low && typeof low.value === 'number' && low.date > list.date ? low : null;
  const since = later && m.price.newer(later.date, format.price(Number(later.value)));
  const budget = wishes.budget === null ? null : wishes.budget * format.minorUnits;
  return (
    <>
      <p className={styles.date}>
        {onList ? m.price.listOf(format.month(list.date)) : m.price.firstOf(format.month(counted.from))}
        {since && ` · ${budget !== null && Number(later?.value) > budget ? words.laterAbove(since) : since}`}
      </p>
      {budget !== null && price < budget && (
        <p className={styles.date}>{words.under(format.price(budget - price))}</p>
      )}
    </>
  );
}
