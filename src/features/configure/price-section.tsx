import { conditionOf } from '../../configuration/conditions';
import { useSettledConfiguration, useConfigurator } from '../../configuration/react';
import { useDetails } from '../../configuration/details-context';
import { useI18n } from '../../i18n/context';
import { FigureButton } from './figure-button';
import { PriceHistory } from './price-history';
import styles from './price-section.module.css';
import { Section } from './section';

/** The price on both bases, each named and dated, what the importer advertises, and how the price came to be. */
export function PriceSection() {
  const { m, format, text } = useI18n();
  const { car, price, onList, list, withBenefits } = useSettledConfiguration();
  const details = useDetails(true);
  const { catalogue, newestList: newest } = useConfigurator((state) => state.range);
  const condition = withBenefits && conditionOf(catalogue, withBenefits);
  const headline =
    details.state === 'ready'
      ? details.details.headlinePrices.findLast(
          // The newest list goes with whatever was advertised last, an older one with what was advertised by then.
          ({ model, from }) => model === car.model.id && (list === newest || from <= list.date),
        )
      : undefined;
  const listLabel = onList ? m.price.list(format.date(list.date)) : m.price.later(format.date(price.from));
  return (
    <Section title={m.price.title}>
      <dl className={styles.prices}>
        <div>
          <dt>{listLabel}</dt>
          <dd className={styles.main}>
            <FigureButton figure={price} label={listLabel} />
          </dd>
        </div>
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
            ) : (
              m.notPublished
            )}
          </dd>
        </div>
        {headline && (
          <div>
            <dt>
              {m.price.headline}, {format.date(headline.from)}
            </dt>
            <dd className={styles.second}>
              <FigureButton figure={headline.figure} label={m.price.headline} />
            </dd>
          </div>
        )}
      </dl>
      <PriceHistory prices={car.offer.prices} />
    </Section>
  );
}
