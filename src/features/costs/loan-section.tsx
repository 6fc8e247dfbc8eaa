import { useI18n } from '../../i18n/context';
import { ViewSection } from '../../ui/view-frame';
import styles from './assumptions.module.css';
import { bounds, codecs } from './costs-view';
import { ChoiceField, NumberField, RangeField } from './fields';
import { LoanSchedule } from './loan-schedule';
import { loanRate, stateLoans } from './russia/prices';
import type { Costs } from './use-costs';
import { useCostsWords } from './words/words';
import notes from './years.module.css';

/** Whether a car is bought on credit, on what terms, and what is then paid month by month. */
export function LoanSection({ costs: { view, change, estimates } }: { readonly costs: Costs }) {
  const { format } = useI18n();
  const words = useCostsWords();
  const { mostRoubles, percent, percentFarEast } = stateLoans.value;
  return (
    <ViewSection heading={words.loan}>
      <div className={styles.assumptions}>
        <div className={styles.fields}>
          <ChoiceField
            label={words.pay}
            options={(['cash', 'loan'] as const).map((id) => ({ id, name: words.pays[id] }))}
            value={view.pay}
            onChange={(pay) => change({ pay })}
          />
          {view.pay === 'loan' && (
            <>
              <RangeField
                label={words.down}
                bounds={bounds.down}
                step={5}
                value={view.down}
                text={words.percent(format.number(view.down))}
                onChange={(down) => change({ down })}
              />
              <RangeField
                label={words.months}
                bounds={bounds.months}
                step={12}
                value={view.months}
                text={words.monthsValue(format.number(view.months))}
                onChange={(months) => change({ months })}
              />
              <NumberField
                label={words.rate}
                bounds={bounds.rate}
                codec={codecs.rate}
                value={view.rate}
                hint={words.rateHint(format.date(loanRate.date))}
                onChange={(rate) => change({ rate })}
              />
            </>
          )}
        </div>
      </div>
      <p className={notes.note}>
        {words.state(
          format.number(percent),
          format.number(percentFarEast),
          format.price(mostRoubles * 100),
          format.date(stateLoans.date),
        )}
      </p>
      {estimates.map((estimate) => (
        <LoanSchedule key={estimate.car.offer.id} estimate={estimate} />
      ))}
    </ViewSection>
  );
}
