import type { Alternative } from '../../configuration/consequence';
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
  const { step, option, needs, brings, price, alternatives } = asking;
  const lead = step === 'model' ? m.consequence.leadModel : m.consequence.lead;
  return (
    <Dialog
      title={m.consequence.title}
      onClose={keep}
      footer={
        <>
          <Button look="main" onClick={() => confirm()}>
            {m.consequence.change}
          </Button>
          <Button onClick={keep}>{m.consequence.keep}</Button>
        </>
      }
    >
      {(describedBy) => (
        <>
          <div id={describedBy} className={styles.lead}>
            <p>{lead(text(option.name))}</p>
            <p className={styles.price}>
              <span className="visually-hidden">{m.consequence.price}: </span>
              <s className={styles.before}>{format.price(price.before)}</s> <span aria-hidden="true">→</span>{' '}
              <span className="visually-hidden">{m.consequence.becomes}</span>{' '}
              <strong>{format.price(price.after)}</strong>{' '}
              <span>({format.difference(price.after - price.before)})</span>
            </p>
          </div>
          <section>
            <h3 className={styles.heading}>{m.consequence.changes}</h3>
            <ChangeList changes={needs} strong />
            <ChangeList changes={brings} />
          </section>
          {alternatives.length > 0 && (
            <section>
              <h3 className={styles.heading}>{m.consequence.instead}</h3>
              <ul className={styles.alternatives}>
                {alternatives.map((alternative) => (
                  <AlternativeRow
                    key={alternative.option.id}
                    alternative={alternative}
                    before={price.before}
                    onTake={() => confirm(alternative)}
                  />
                ))}
              </ul>
            </section>
          )}
          <section>
            <h3 className={styles.heading}>{m.consequence.why}</h3>
            <ReasonList step={step} option={option.id} />
          </section>
          <p className={styles.soft}>{m.consequence.back}</p>
        </>
      )}
    </Dialog>
  );
}

/** The same pick with another engine, another trim: one tap, and its price. */
function AlternativeRow({
  alternative,
  before,
  onTake,
}: {
  readonly alternative: Alternative;
  readonly before: number;
  readonly onTake: () => void;
}) {
  const { m, format, text, stepName } = useI18n();
  const { step, option, price } = alternative;
  return (
    <li>
      <Button className={styles.alternative} onClick={onTake}>
        <span>{m.consequence.changeWith(stepName(step), text(option.name))}</span>{' '}
        <span>{format.difference(price - before)}</span>
      </Button>
    </li>
  );
}
