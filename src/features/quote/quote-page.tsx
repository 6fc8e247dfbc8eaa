import { useEffect, useMemo } from 'react';
import { useCompared } from '../../configuration/use-compared';
import { useDetails } from '../../configuration/details-context';
import { useConfiguration, useRange } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { CompareButton } from '../../ui/compare-button';
import { LoadState } from '../../ui/load-state';
import { useQueryPart } from '../../ui/use-query-part';
import { quoteContentOf } from './quote-content';
import { QuoteContext } from './quote-context';
import styles from './quote-page.module.css';
import { QuoteSheet } from './quote-sheet';
import { quoteView } from './quote-view';
import { useQuoteWords } from './words/words';

/** The view `/quote`: the car on a page of paper, with everything that a buyer and a dealer have to agree on. */
export default function QuotePage() {
  const { m } = useLateI18n();
  const words = useQuoteWords();
  const shown = useConfiguration();
  const compared = useCompared(shown.car.offer.id, shown.selection.picks);
  const catalogue = useRange().catalogue;
  const details = useDetails();
  const [{ equipment, print: printing }, change] = useQueryPart(quoteView);
  const known = details.state === 'ready' ? details.details : null;
  const content = useMemo(() => quoteContentOf(catalogue, shown, known), [catalogue, shown, known]);
  const isToPrint = known !== null && printing === 'now';
  useEffect(() => {
    if (!isToPrint) return;
    // Once: a reload is no wish to print again.
    change(() => ({ print: 'when-asked' }));
    print();
  }, [isToPrint, change]);
  const isWhole = equipment === 'whole';
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <div className={styles.controls}>
          <Button look="main" onClick={() => (known ? print() : change(() => ({ print: 'now' })))}>
            {m.actions.print}
          </Button>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={isWhole}
              onChange={() => change(() => ({ equipment: isWhole ? 'short' : 'whole' }))}
            />
            {words.whole}
          </label>
          <CompareButton {...compared} words={m.compare} />
        </div>
        {/* Until then the sheet stands there already, and is not moved by a word that more is to come. */}
        {details.state === 'failed' && (
          <LoadState
            state={details}
            loading={m.figure.loading}
            failed={m.figure.failed}
            retry={m.figure.retry}
          />
        )}
      </header>
      <QuoteContext value={content}>
        <QuoteSheet isWhole={isWhole} />
      </QuoteContext>
    </div>
  );
}
