import { Fragment } from 'react';
import { useI18n } from '../../i18n/context';
import styles from './price-chart.module.css';
import type { PriceSteps } from './price-steps';

interface ChartGroundProps {
  readonly steps: PriceSteps;
  /** Where an amount stands, in pixels from the top. */
  readonly yOf: (kopecks: number) => number;
  readonly bottom: number;
}

/** A year that begins this near to the right end has its name on the left of its mark. */
const LATE = 0.85;

/** What the lines of a price chart are read against: round amounts, years, and how far the benefits reach down. */
export function ChartGround({ steps: { amounts, years, gaps }, yOf, bottom }: ChartGroundProps) {
  const percent = (share: number) => `${(share * 100).toFixed(3)}%`;
  return (
    <g aria-hidden="true">
      {gaps.map(({ from, to, list, withBenefits }) => (
        <rect
          key={from}
          className={styles.gap}
          x={percent(from)}
          width={percent(to - from)}
          y={yOf(list)}
          height={yOf(withBenefits) - yOf(list)}
        />
      ))}
      {amounts.map((amount) => (
        <line key={amount} className={styles.grid} x1="0" x2="100%" y1={yOf(amount)} y2={yOf(amount)} />
      ))}
      {years.map(({ year, at }) => (
        <Fragment key={year}>
          <line className={styles.year} x1={percent(at)} x2={percent(at)} y1={bottom} y2={bottom + 8} />
          <text
            className={styles.mark}
            x={percent(at)}
            dx={at > LATE ? -5 : 5}
            y={bottom + 18}
            textAnchor={at > LATE ? 'end' : 'start'}
          >
            {year}
          </text>
        </Fragment>
      ))}
    </g>
  );
}

/** The round amounts beside the chart, each at its line. */
export function ChartAxis({
  amounts,
  yOf,
  height,
}: Pick<ChartGroundProps, 'yOf'> & { readonly amounts: readonly number[]; readonly height: number }) {
  const { format } = useI18n();
  return (
    <svg className={styles.axis} height={height} aria-hidden="true">
      {amounts.map((amount) => (
        <text key={amount} className={styles.mark} x="100%" dx={-8} y={yOf(amount) + 4} textAnchor="end">
          {format.price(amount)}
        </text>
      ))}
    </svg>
  );
}
