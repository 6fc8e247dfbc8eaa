import { useI18n } from '../../i18n/context';
import { acrossPlot, percent, PLOT, type YOf } from './price-chart-paths';
import styles from './price-chart.module.css';
import type { PriceSteps } from './price-steps';

/** A year that begins this near to the right end has its name on the left of its mark. */
const LATE = 0.85;

/** What the lines of a price chart are read against: round amounts, years, and how far the benefits reach down. */
export function ChartGround({
  steps: { amounts, years, gaps },
  yOf,
}: {
  readonly steps: PriceSteps;
  readonly yOf: YOf;
}) {
  const boxes = gaps.map(
    ({ from, to, list, withBenefits }) =>
      `M${acrossPlot(from)} ${yOf(list)}H${acrossPlot(to)}V${yOf(withBenefits)}H${acrossPlot(from)}Z`,
  );
  return (
    <>
      <path className={styles.gap} d={boxes.join('')} />
      <path className={styles.grid} d={amounts.map((amount) => `M0 ${yOf(amount)}H${PLOT.width}`).join('')} />
      <path
        className={styles.year}
        d={years.map(({ at }) => `M${acrossPlot(at)} ${PLOT.bottom}v8`).join('')}
      />
    </>
  );
}

/** Each year that begins within the chart, at its mark. */
export const YearNames = ({ years }: Pick<PriceSteps, 'years'>) =>
  years.map(({ year, at }) => (
    <text
      key={year}
      className={styles.mark}
      x={percent(at)}
      dx={at > LATE ? -5 : 5}
      y={PLOT.bottom + 18}
      textAnchor={at > LATE ? 'end' : 'start'}
      aria-hidden="true"
    >
      {year}
    </text>
  ));

interface ChartAxisProps {
  readonly amounts: readonly number[];
  readonly yOf: YOf;
  readonly height: number;
}

/** The round amounts beside the chart, each at its line. */
export function ChartAxis({ amounts, yOf, height }: ChartAxisProps) {
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
