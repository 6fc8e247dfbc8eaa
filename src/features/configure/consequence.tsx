import { useConfigurator } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ChangeList } from './change-list';
import styles from './consequence.module.css';
import { ReasonList } from './reason-list';

/** The question before a pick that does not fit: what changes, the price before and after, which rule, which source. */
export default function Consequence() {
  const { m, format, text } = useI18n();
  const asking = useConfigurator((state) => state.asking);
  const confirm = useConfigurator((state) => state.confirm);
  const keep = useConfigurator((state) => state.keep);
  if (!asking) return null;
  const { option, needs, brings, price, reasons } = asking;
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
      <p>{m.consequence.lead(text(option.name))}</p>
      <section>
        <h3 className={styles.heading}>{m.consequence.changes}</h3>
        <ChangeList changes={needs} strong />
        <ChangeList changes={brings} />
      </section>
      <section className={styles.prices}>
        <h3 className={styles.heading}>{m.consequence.price}</h3>
        <p className={styles.price}>
          <s className={styles.before}>{format.price(price.before)}</s> <span aria-hidden="true">→</span>{' '}
          <span className="visually-hidden">{m.consequence.becomes}</span>{' '}
          <strong>{format.price(price.after)}</strong>{' '}
          <span>({format.difference(price.after - price.before)})</span>
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
