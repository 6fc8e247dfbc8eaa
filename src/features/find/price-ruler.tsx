import { carName } from '../../configuration/car-name';
import { useI18n } from '../../i18n/context';
import styles from './price-ruler.module.css';
import type { Find } from './use-find';
import { useFindWords } from './words/words';

/** As many marks of the scale as are told apart. */
const MOST_MARKS = 12;

/** What lies between two marks: the least of 1, 2.5, 5, 10, 25, 50 and so on of which not too many are needed. */
function stepOf(span: number, minorUnits: number): number {
  let step = 1000 * minorUnits;
  for (let next = 0; span / step > MOST_MARKS; next += 1) step *= next % 3 === 0 ? 2.5 : 2;
  return step;
}
const HEIGHT = 40;

/** The prices of all versions on one scale: those that fit stand tall, and the budget is a line among them. */
export function PriceRuler({ find }: { readonly find: Find }) {
  const { format, text } = useI18n();
  const words = useFindWords();
  const { candidates, found, wishes } = find;
  const first = candidates[0]?.price ?? 0;
  const last = candidates.at(-1)?.price ?? first;
  const step = stepOf(last - first, format.minorUnits);
  const from = Math.floor(first / step) * step;
  const to = (Math.floor(last / step) + 1) * step;
  const at = (price: number) => Math.round(((price - from) / (to - from)) * 1000);
  const marks = Array.from({ length: (to - from) / step + 1 }, (_, k) => at(from + k * step));
  const budget =
    wishes.budget === null
      ? null
      : Math.min(1000, Math.max(0, at(Math.min(wishes.budget * format.minorUnits, to))));
  const fitting = [...new Set(found.fits.map(({ car }) => text(carName(car))))];
  return (
    <div className={styles.ruler}>
      <svg
        className={styles.scale}
        viewBox={`0 0 1000 ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.ruler(
          format.price(first),
          format.price(last),
          fitting.length > 0 ? format.list(fitting) : words.noneFits,
        )}
      >
        {budget !== null && (
          <rect className={styles.beyond} x={budget} width={1000 - budget} height={HEIGHT} />
        )}
        <path
          className={styles.marks}
          d={`M0 ${String(HEIGHT)}H1000${marks.map((x) => `M${String(x)} ${String(HEIGHT)}v-7`).join('')}`}
        />
        {candidates.map((candidate) => (
          <path
            key={candidate.car.offer.id}
            className={styles.car}
            data-fits={found.fits.includes(candidate)}
            d={`M${String(at(candidate.price))} ${String(HEIGHT)}v${found.fits.includes(candidate) ? '-32' : '-14'}`}
          />
        ))}
        {budget !== null && <path className={styles.budget} d={`M${String(budget)} 0V${String(HEIGHT)}`} />}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{format.price(from)}</span>
        <span>{format.price(to)}</span>
      </p>
    </div>
  );
}
