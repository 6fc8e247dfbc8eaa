import { hasBenefits } from '../../configuration/conditions';
import { isStale } from '../../configuration/price';
import { useConfiguration, useRange } from '../../configuration/react';
import { useToday } from '../../configuration/use-today';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { Footnote } from './footnote';
import { PriceLines } from './price-lines';
import { QuotePart } from './quote-part';
import { useQuote } from './quote-context';
import styles from './prices.module.css';
import { useQuoteWords } from './words/words';

/** Both prices, each with its date, what the lower one asks for, and how old they are. */
export function Prices() {
  const i18n = useLateI18n();
  const words = useQuoteWords();
  const { m, format, text } = i18n;
  const { car, price, lines, onList, list, withBenefits } = useConfiguration();
  const { condition, now } = useQuote();
  const { newestList: newest, catalogue } = useRange();
  const today = useToday();
  const { laterRange } = car.model;
  return (
    <QuotePart title={words.prices}>
      <dl className={styles.prices}>
        <dt>{onList ? m.price.list(format.date(list.date)) : m.price.later(format.date(price.from))}</dt>
        <dd className={styles.main}>
          {format.price(price.value)}
          <Footnote of={[price]} />
        </dd>
      </dl>
      {lines.length > 0 && <PriceLines />}
      <dl className={styles.prices}>
        {list !== newest && now && (
          <>
            <dt>{m.price.list(format.date(newest.date))}</dt>
            <dd>
              {format.price(now.value)}
              <Footnote of={[now]} />
            </dd>
          </>
        )}
        {hasBenefits(catalogue) && (
          <>
            <dt>
              {withBenefits ? `${m.price.benefits}, ${format.date(withBenefits.from)}` : m.price.benefits}
            </dt>
            <dd>
              {withBenefits ? (
                <>
                  {format.price(withBenefits.value)}
                  <Footnote of={[withBenefits]} />
                </>
              ) : (
                m.notPublished
              )}
            </dd>
          </>
        )}
      </dl>
      {condition && (
        <p className={styles.note}>
          {m.price.condition}: {text(condition.text)}
          <Footnote of={[condition]} />
        </p>
      )}
      {isStale(newest, today) && (
        <p className={styles.note}>
          {m.stale(format.date(newest.date))}
          {laterRange &&
            ` ${m.staleRange(
              figureText(i18n, laterRange.low),
              figureText(i18n, laterRange.high),
              format.date(laterRange.high.date),
            )}`}
        </p>
      )}
      {car.model.notices.map((notice) => (
        <p key={notice.id} className={styles.note}>
          {text(notice.text)}
          <Footnote of={[notice]} />
        </p>
      ))}
    </QuotePart>
  );
}
