import { specOf } from '../../catalogue/spec-of';
import type { SpecId } from '../../catalogue/schema/specs';
import { carName } from '../../configuration/car-name';
import { useConfiguration, useRange } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { ViewFrame, ViewSection } from '../../ui/view-frame';
import styles from './costs-elsewhere.module.css';
import { useElsewhereWords } from './words/elsewhere';

/** What of the costs of a car no market decides. */
const known = ['consumption', 'electricConsumption', 'power'] as const satisfies readonly SpecId[];

/** The view `/costs` for a market whose taxes and prices the page does not know: it says so, and counts nothing. */
export function CostsElsewhere() {
  const i18n = useLateI18n();
  const words = useElsewhereWords();
  const { car } = useConfiguration();
  const { market } = useRange().catalogue;
  const { text, specName, format } = i18n;
  const figures = known.flatMap((id) => {
    const figure = specOf(car, id);
    return figure ? [{ id, figure }] : [];
  });
  return (
    <ViewFrame title={words.title} lead={words.lead(text(market), format.currency)}>
      <ViewSection>
        <h2 className={styles.heading}>{words.known(text(carName(car)))}</h2>
        <dl className={styles.figures}>
          {figures.map(({ id, figure }) => (
            <div key={id} className={styles.figure}>
              <dt>{specName(id)}</dt>
              <dd>{figureText(i18n, figure)}</dd>
            </div>
          ))}
        </dl>
      </ViewSection>
    </ViewFrame>
  );
}
