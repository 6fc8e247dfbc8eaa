import { useDetails } from '../../configuration/details-context';
import { sourceIn } from '../../configuration/details';
import { useLateI18n } from '../../i18n/context';
import { versionText } from '../../i18n/source-text';
import { QuotePart } from './quote-part';
import { useQuote } from './quote-context';
import styles from './quote-notes.module.css';
import { useQuoteWords } from './words/words';

/** What the quote rests on, by the numbers that stand beside its figures. */
export function Notes() {
  const i18n = useLateI18n();
  const words = useQuoteWords();
  const { text } = i18n;
  const { sources, figures } = useQuote();
  const details = useDetails();
  const isDoubtful = figures.some(({ rows }) => rows.some(({ figure }) => figure.status === 'unconfirmed'));
  return (
    <QuotePart title={words.sources}>
      {isDoubtful && <p className={styles.legend}>{words.unconfirmed}</p>}
      <ol className={styles.notes}>
        {sources.map((id) => {
          const source = sourceIn(details, id);
          return (
            <li key={id} className={styles.note}>
              {source &&
                `${text(source.publisher)}: ${text(source.title)}, ${versionText(i18n, source, source.date)}`}
            </li>
          );
        })}
      </ol>
    </QuotePart>
  );
}
