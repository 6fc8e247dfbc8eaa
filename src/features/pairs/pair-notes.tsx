import { useConfiguration, useRange } from '../../configuration/react';
import { isStale } from '../../configuration/price';
import { useToday } from '../../configuration/use-today';
import { useLateI18n } from '../../i18n/context';
import styles from './notes.module.css';
import { SourceNote } from './source-note';
import { usePairsWords } from './words/words';

/** The notices of a model that are about what drives it, and so about its rows here; the others are on its own page. */
const aboutPairs = new Set(['identity', 'engine', 'gearbox', 'drive']);

/** What to know before trusting a cell: how old the price list is, and which models are not confirmed. */
export function PairNotes() {
  const { m, format, text } = useLateI18n();
  const words = usePairsWords();
  const catalogue = useRange().catalogue;
  const { list } = useConfiguration();
  const today = useToday();
  const unconfirmed = catalogue.models.flatMap((model) => {
    const isOpen = model.offers.some(({ status }) => status === 'unconfirmed');
    return isOpen ? [{ model, notices: model.notices.filter(({ id }) => aboutPairs.has(id)) }] : [];
  });
  const sources = [
    list,
    ...catalogue.models.flatMap(({ offers }) => offers),
    ...unconfirmed.flatMap(({ notices }) => notices),
  ].map(({ source }) => source);
  return (
    <div className={styles.notes}>
      {unconfirmed.map(({ model, notices }) => (
        <p key={model.id} className={styles.warning}>
          <strong>{words.unconfirmed(text(model.name))}</strong>{' '}
          {notices.map((notice) => text(notice.text)).join(' ')}
        </p>
      ))}
      <p className={styles.note}>{(isStale(list, today) ? m.stale : words.priced)(format.date(list.date))}</p>
      <SourceNote sources={[...new Set(sources)]} />
    </div>
  );
}
