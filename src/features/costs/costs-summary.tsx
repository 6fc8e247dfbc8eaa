import { optionName } from '../../configuration/option-name';
import { useRange } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import styles from './costs-summary.module.css';
import { shortName } from './names';
import type { Costs } from './use-costs';
import { useCostsWords } from './words/words';
import { sumsOf } from './sums';

/** Which two cars, and the answer in a sentence. */
export function CostsSummary({ costs: { estimates, change } }: { readonly costs: Costs }) {
  const i18n = useI18n();
  const { text, format } = i18n;
  const sums = sumsOf(format);
  const words = useCostsWords();
  const { catalogue } = useRange();
  const [first, second] = estimates;
  const [dearer, cheaper] = first.year >= second.year ? [first, second] : [second, first];
  const gap = dearer.year - cheaper.year;
  const names = [shortName(i18n, dearer.car), shortName(i18n, cheaper.car)] as const;
  const isComparable = first.isWhole && second.isWhole;
  return (
    <div className={styles.summary}>
      <p className={styles.pair}>
        <span className={styles.own}>
          <span className={styles.label}>{words.yourCar}</span>
          <strong className={styles.name}>{shortName(i18n, first.car)}</strong>
        </span>
        <label className={styles.other}>
          <span className={styles.label}>{words.second}</span>
          <select
            className={styles.select}
            value={second.car.offer.id}
            onChange={(event) => change({ with: event.currentTarget.value })}
          >
            {catalogue.models.map((model) => (
              <optgroup key={model.id} label={text(model.name)}>
                {model.offers
                  .filter(({ id }) => id !== first.car.offer.id)
                  .map(({ id, trim, engine }) => (
                    <option key={id} value={id}>
                      {text(model.name)} {text(optionName(catalogue, 'trim', trim))}{' '}
                      {text(optionName(catalogue, 'engine', engine))}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      </p>
      <p role="status" className={styles.answer}>
        {!isComparable && words.unknown}
        {isComparable &&
          (gap === 0 ? words.equal(...names) : words.more(names[0], sums.price(gap), names[1]))}{' '}
        {isComparable && gap > 0 && (
          <span className={styles.soft}>{words.monthly(sums.price(Math.round(gap / 12)))}</span>
        )}
      </p>
    </div>
  );
}
