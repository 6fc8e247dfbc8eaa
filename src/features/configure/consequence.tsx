import { WITHOUT } from '../../catalogue/extras';
import type { Alternative } from '../../configuration/consequence';
import { useConfigurator, useConfiguratorStore } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ChangeList } from './change-list';
import { changeName } from './change-names';
import styles from './consequence.module.css';
import { ReasonList } from './reason-list';
import { useLateWords } from './words/words';

/** The question before a pick that does not fit: what changes, the price before and after, which rule, which source. */
export default function Consequence() {
  const { m, format, text } = useI18n();
  const words = useLateWords();
  const asking = useConfigurator((state) => state.asking);
  const { confirm, keep } = useConfiguratorStore().getState();
  if (!asking) return null;
  const { step, option, needs, brings, price, alternatives } = asking;
  const lead = step === 'model' ? words.consequence.leadModel : words.consequence.lead;
  return (
    <Dialog
      title={words.consequence.title}
      onClose={keep}
      footer={
        <>
          <Button look="main" onClick={() => confirm()}>
            {words.consequence.change}
          </Button>
          <Button onClick={keep}>{words.consequence.keep}</Button>
        </>
      }
    >
      {(describedBy) => (
        <>
          <div id={describedBy} className={styles.lead}>
            <p>{lead(option.id === WITHOUT ? m.withoutExtra(text(option.name)) : text(option.name))}</p>
            <p className={styles.price}>
              <span className="visually-hidden">{words.consequence.price}: </span>
              <s className={styles.before}>{format.price(price.before)}</s> <span aria-hidden="true">→</span>{' '}
              <span className="visually-hidden">{words.consequence.becomes}</span>{' '}
              <strong>{format.price(price.after)}</strong>{' '}
              <span>({format.difference(price.after - price.before)})</span>
            </p>
          </div>
          <section>
            <h3 className={styles.heading}>{words.consequence.changes}</h3>
            <ChangeList changes={needs} strong />
            <ChangeList changes={brings} />
          </section>
          {alternatives.length > 0 && (
            <section>
              <h3 className={styles.heading}>{words.consequence.instead}</h3>
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
            <h3 className={styles.heading}>{words.consequence.why}</h3>
            <ReasonList step={step} option={option.id} />
          </section>
          <p className={styles.soft}>{words.consequence.back}</p>
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
  const i18n = useI18n();
  const { format, text } = i18n;
  const words = useLateWords();
  const { option, price } = alternative;
  return (
    <li>
      <Button className={styles.alternative} onClick={onTake}>
        <span>{words.consequence.changeWith(changeName(i18n, alternative), text(option.name))}</span>{' '}
        <span>{format.difference(price - before)}</span>
      </Button>
    </li>
  );
}
