import { carName } from '../../configuration/car-name';
import { useI18n } from '../../i18n/context';
import styles from './price-ruler.module.css';
import type { Find } from './use-find';
import { useFindWords } from './words/words';

/** Kopecks between two marks of the scale. */
const QUARTER_MILLION = 25_000_000;
const HEIGHT = 40;

/** The prices of all versions on one scale: those that fit stand tall, and the budget is a line among them. */
export function PriceRuler({ find }: { readonly find: Find }) {
  const { format, text } = useI18n();
  const words = useFindWords();
  const { candidates, found, wishes } = find;
  const first = candidates[0]?.price ?? 0;
  const last = candidates.at(-1)?.price ?? first;
  const from = Math.floor(first / QUARTER_MILLION) * QUARTER_MILLION;
  const to = (Math.floor(last / QUARTER_MILLION) + 1) * QUARTER_MILLION;
  const at = (price: number) => Math.round(((price - from) / (to - from)) * 1000);
  const marks = Array.from({ length: (to - from) / QUARTER_MILLION + 1 }, (_, k) =>
    at(from + k * QUARTER_MILLION),
  );
  const budget =
    wishes.budget === null ? null : Math.min(1000, Math.max(0, at(Math.min(wishes.budget * 100, to))));
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
