import { priceEntryOn } from '../../catalogue/look-up';
import { conditionOf, hasBenefits } from '../../configuration/conditions';
import { useRange, useSettledConfiguration } from '../../configuration/react';
import { sourceIn } from '../../configuration/details';
import { useDetails } from '../../configuration/details-context';
import { useLateI18n } from '../../i18n/context';
import { FigureButton } from './figure-button';
import { NewerRange } from './price-date';
import styles from './price-section.module.css';
import { PriceStanding } from './price-standing';
import { PriceSummary } from './price-summary';
import { Section } from './section';

/** The price on both bases, each named and dated, and what the importer advertises. */
export function PriceSection() {
  const { m, format, text } = useLateI18n();
  const { car, price, onList, list, withBenefits } = useSettledConfiguration();
  const details = useDetails(true);
  const { catalogue, newestList: newest } = useRange();
  const entry = priceEntryOn(car.offer, list, 'with-benefits');
  const condition = withBenefits && conditionOf(catalogue, withBenefits);
  const headline =
    details.state === 'ready'
      ? details.details.headlinePrices.findLast(
          // The newest list goes with whatever was advertised last, an older one with what was advertised by then.
          ({ model, from }) => model === car.model.id && (list === newest || from <= list.date),
        )
      : undefined;
  const publisher = headline && sourceIn(details, headline.figure.source);
  const headlineLabel =
    publisher && publisher.trust !== 'importer'
      ? m.price.headlineIn(text(publisher.publisher))
      : m.price.headline;
  const listLabel = onList ? m.price.list(format.date(list.date)) : m.price.later(format.date(price.from));
  return (
    <Section title={m.price.title}>
      <PriceSummary />
      <dl className={styles.prices}>
        <div>
          <dt>
            {listLabel}
            <NewerRange />
          </dt>
          <dd className={styles.main}>
            <FigureButton figure={price} label={listLabel} />
            <PriceStanding />
          </dd>
        </div>
        {hasBenefits(catalogue) && (
          <div>
            <dt>
              {withBenefits ? `${m.price.benefits}, ${format.date(withBenefits.from)}` : m.price.benefits}
            </dt>
            <dd className={styles.second}>
              {withBenefits ? (
                <>
                  <FigureButton figure={withBenefits} label={m.price.benefits} />
                  <span className={styles.condition}>
                    {m.price.condition}: {condition && text(condition.text)}
                  </span>
                </>
              ) : entry ? (
                <FigureButton figure={entry} label={m.price.benefits} />
              ) : (
                m.notPublished
              )}
            </dd>
          </div>
        )}
        {headline && (
          <div>
            <dt>
              {headlineLabel}, {format.date(headline.from)}
            </dt>
            <dd className={styles.second}>
              <FigureButton figure={headline.figure} label={headlineLabel} />
              {/* Where it is not what the dealers' tables say, the note says why. */}
              {headline.figure.note && <span className={styles.condition}>{text(headline.figure.note)}</span>}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
