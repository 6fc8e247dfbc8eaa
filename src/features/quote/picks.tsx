import { useConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import styles from './quote-rows.module.css';
import { QuotePart } from './quote-part';
import { useQuoteWords } from './words/words';

/** What the car is in each step, and which of it nobody has picked. */
export function Picks() {
  const { m, text, stepName } = useI18n();
  const words = useQuoteWords();
  const { car, steps } = useConfiguration();
  return (
    <QuotePart title={words.choices}>
      <dl className={styles.rows}>
        {steps.map(({ step, picked, options }) => (
          <div key={step} className={styles.row}>
            <dt>{stepName(step)}</dt>
            <dd>
              {text(car[step].name)}
              {!picked && options.length > 1 && (
                <span className={styles.soft}> · {m.stepState.filled.toLowerCase()}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </QuotePart>
  );
}
