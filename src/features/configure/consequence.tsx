import { useMemo } from 'react';
import { changesBetween } from '../../configuration/configuration';
import { useConfiguration, useConfigurator, derived } from '../../configuration/configurator-context';
import { optionName } from '../../configuration/option-name';
import { outcomeOf } from '../../configuration/pick';
import { reasonsAgainst } from '../../configuration/reasons';
import { steps } from '../../catalogue/steps';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ChangeList } from './change-list';
import styles from './consequence.module.css';
import { ReasonList } from './reason-list';

/** The question before a pick that does not fit: what changes, the price before and after, which rule, which source. */
export default function Consequence() {
  const { m, format, text } = useI18n();
  const range = useConfigurator((state) => state.range);
  const asking = useConfigurator((state) => state.asking);
  const confirm = useConfigurator((state) => state.confirm);
  const keep = useConfigurator((state) => state.keep);
  const { wishes, car, price } = useConfiguration();
  const answer = useMemo(() => {
    const outcome = asking && outcomeOf(range, wishes, asking.step, asking.id);
    if (!asking || !outcome) return null;
    return {
      option: optionName(range.catalogue, asking.step, asking.id),
      gives: changesBetween(car, outcome.car, outcome.givesWay),
      follows: changesBetween(
        car,
        outcome.car,
        steps.filter((step) => step !== asking.step && !outcome.givesWay.includes(step)),
      ),
      after: derived(range, outcome.wishes).price,
      reasons: reasonsAgainst(range, wishes, asking.step, asking.id),
    };
  }, [asking, range, wishes, car]);
  if (!answer) return null;
  const { option, gives, follows, after, reasons } = answer;
  return (
    <Dialog
      title={m.consequence.title}
      onClose={keep}
      footer={
        <>
          <Button look="main" onClick={confirm}>
            {m.consequence.change}
          </Button>
          <Button onClick={keep}>{m.consequence.keep}</Button>
        </>
      }
    >
      <p>{m.consequence.lead(text(option))}</p>
      <section>
        <h3 className={styles.heading}>{m.consequence.changes}</h3>
        <ChangeList changes={gives} strong />
        <ChangeList changes={follows} />
      </section>
      <section className={styles.prices}>
        <h3 className={styles.heading}>{m.consequence.price}</h3>
        <p className={styles.price}>
          <s className={styles.before}>{format.price(price.value)}</s> <span aria-hidden="true">→</span>{' '}
          <span className="visually-hidden">{m.consequence.becomes}</span>{' '}
          <strong>{format.price(after.value)}</strong>{' '}
          <span>({format.difference(after.value - price.value)})</span>
        </p>
      </section>
      <section>
        <h3 className={styles.heading}>{m.consequence.why}</h3>
        <ReasonList reasons={reasons} />
      </section>
      <p className={styles.soft}>{m.consequence.back}</p>
    </Dialog>
  );
}
