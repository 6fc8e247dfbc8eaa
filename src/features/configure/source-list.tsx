import type { Figure } from '../../catalogue/schema/figure';
import type { Source } from '../../catalogue/schema/source';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { SourceFacts } from './source-facts';
import styles from './source-sheet.module.css';

interface SourceListProps {
  readonly figure: Figure;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Everybody who says a figure, the source it is taken from first, then everybody who says something else. */
export function SourceList({ figure, sources }: SourceListProps) {
  const i18n = useLateI18n();
  const { m, text } = i18n;
  const { source, date, also = [], others = [], unit } = figure;
  const said = [{ source, date }, ...also].flatMap((citation) => {
    const known = sources.get(citation.source);
    return known ? [{ known, date: citation.date }] : [];
  });
  const different = others.flatMap((other) => {
    const known = sources.get(other.source);
    return known ? [{ ...other, known }] : [];
  });
  return (
    <>
      <section className={styles.part}>
        <h3 className={styles.heading}>{figure.value === null ? m.figure.searched : m.figure.saidBy}</h3>
        <ul className={styles.list}>
          {said.map(({ known, date: day }) => (
            <li key={known.id}>
              <SourceFacts source={known} date={day} />
            </li>
          ))}
        </ul>
      </section>
      {different.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{m.figure.others}</h3>
          <ul className={styles.list}>
            {different.map(({ known, date: day, value, note }) => (
              <li key={`${known.id}${JSON.stringify(value)}`}>
                <span className={styles.other}>{figureText(i18n, { value, unit })}</span>{' '}
                {note && <span>{text(note)} </span>}
                <SourceFacts source={known} date={day} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
