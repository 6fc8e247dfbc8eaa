import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { Footnote } from './footnote';
import { QuotePart } from './quote-part';
import { useQuote } from './quote-context';
import styles from './figures.module.css';
import { useQuoteWords } from './words/words';

/** Every published figure of the car; one that is not confirmed has an asterisk, which the notes explain. */
export function Figures() {
  const i18n = useLateI18n();
  const words = useQuoteWords();
  const { m, specName, stepName, specGroupName } = i18n;
  const { figures } = useQuote();
  return (
    <QuotePart title={words.specs}>
      <div className={styles.groups}>
        {figures.map(({ group, rows }) => (
          <div key={group} className={styles.group}>
            <h4 className={styles.name}>{specGroupName(group)}</h4>
            <dl>
              {rows.map(({ of, id, figure }) => (
                <div key={id} className={styles.row}>
                  <dt>{of === 'spec' ? specName(id) : stepName(id)}</dt>
                  <dd>
                    {figureText(i18n, figure)}
                    {figure.status === 'unconfirmed' && (
                      <>
                        *<span className="visually-hidden"> {m.unconfirmed}</span>
                      </>
                    )}
                    <Footnote of={[figure]} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </QuotePart>
  );
}
