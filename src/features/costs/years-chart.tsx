import { useId, useState, type KeyboardEvent } from 'react';
import { useI18n } from '../../i18n/context';
import { onPointer } from '../../ui/pointer';
import { useCostsWords } from './words/words';
import { amountsAround, YEARS } from './years';
import styles from './years-chart.module.css';
import { sumsOf } from './sums';

/** Height of the drawing and of the part that holds the lines, in pixels. Its width is the page's: x is in percent. */
const HEIGHT = 300;
const TOP = 24;
const BOTTOM = 262;

interface YearsChartProps {
  /** What each car has cost after 0 to 7 years, kopecks. */
  readonly lines: readonly [readonly number[], readonly number[]];
  readonly names: readonly [string, string];
  /** When both have cost the same, in years. */
  readonly even: number | null;
  /** What the chart shows, in words. */
  readonly sentence: string;
}

const percent = (year: number) => `${((year / YEARS) * 100).toFixed(3)}%`;

/**
 * Two lines and the gap between them. One stop for the Tab key: arrows walk through the years, a pointer picks the
 * nearest, and what both cars have cost by then is told beneath.
 */
export function YearsChart({ lines, names, even, sentence }: YearsChartProps) {
  const money = sumsOf(useI18n().format);
  const words = useCostsWords();
  const id = useId();
  const [picked, pick] = useState(YEARS);
  const amounts = amountsAround(lines.flat());
  const [low = 0, high = 1] = [amounts[0], amounts.at(-1)];
  const yOf = (kopecks: number) => BOTTOM - ((kopecks - low) / (high - low)) * (BOTTOM - TOP);
  const sums = (year: number) => lines.map((line) => line[year] ?? 0);
  const told = (year: number) => {
    const [first = 0, second = 0] = sums(year);
    return [
      ...names.map((name, car) => words.spent(name, money.price(sums(year)[car] ?? 0))),
      words.apart(money.difference(second - first)),
    ];
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const to = { ArrowRight: picked + 1, ArrowLeft: picked - 1, Home: 0, End: YEARS }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    pick(Math.min(Math.max(to, 0), YEARS));
  };
  const point = (event: PointerEvent) => {
    const isPassing = event.type === 'pointermove' && event.pointerType !== 'mouse';
    if (isPassing || !(event.currentTarget instanceof Element)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const year = Math.round(((event.clientX - left) / width) * YEARS);
    pick(Math.min(Math.max(year, 0), YEARS));
  };
  const evenY = even === null ? 0 : yOf(between(lines[0], even));
  return (
    <figure className={styles.figure} aria-label={words.chart}>
      <figcaption className={styles.caption}>
        <span className={styles.legend}>
          {names.map((name, car) => (
            <span key={name} className={styles.key} data-car={car}>
              <svg className={styles.sample} width={28} height={12} aria-hidden="true">
                <line className={styles.line} x1={0} x2={28} y1={6} y2={6} />
                <circle className={styles.point} cx={14} cy={6} r={4} />
              </svg>
              {name}
            </span>
          ))}
        </span>
        <span className={styles.sentence}>{sentence}</span>
      </figcaption>
      <div className={styles.plot}>
        <svg className={styles.axis} height={HEIGHT} aria-hidden="true">
          {amounts.map((amount) => (
            <text key={amount} className={styles.mark} x="100%" dx={-8} y={yOf(amount) + 4} textAnchor="end">
              {money.price(amount)}
            </text>
          ))}
        </svg>
        <Lines lines={lines} yOf={yOf} />
        <svg
          className={styles.chart}
          height={HEIGHT}
          role="listbox"
          aria-label={words.chartYears}
          aria-activedescendant={`${id}${String(picked)}`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          ref={onPointer({ pointerdown: point, pointermove: point })}
        >
          <g aria-hidden="true">
            {amounts.map((amount) => (
              <line key={amount} className={styles.grid} x1="0" x2="100%" y1={yOf(amount)} y2={yOf(amount)} />
            ))}
            <line className={styles.guide} x1={percent(picked)} x2={percent(picked)} y1={TOP} y2={BOTTOM} />
          </g>
          {Array.from({ length: YEARS + 1 }, (_, year) => (
            <g
              key={`year ${String(year)}`}
              id={`${id}${String(year)}`}
              role="option"
              aria-selected={year === picked}
              aria-label={`${words.after(String(year))}. ${told(year).join(', ')}`}
              data-picked={year === picked}
            >
              {sums(year).map((sum, car) => (
                <g key={names[car]} data-car={car}>
                  <circle className={styles.point} cx={percent(year)} cy={yOf(sum)} r={4} />
                </g>
              ))}
              <text
                className={styles.mark}
                x={percent(year)}
                y={BOTTOM + 20}
                textAnchor={year === 0 ? 'start' : year === YEARS ? 'end' : 'middle'}
                aria-hidden="true"
              >
                {year}
              </text>
            </g>
          ))}
          {even !== null && (
            <g aria-hidden="true" className={styles.even}>
              <circle cx={percent(even)} cy={evenY} r={9} />
              <text
                x={percent(even)}
                y={evenY - 16}
                textAnchor={even < YEARS / 3 ? 'start' : even > (YEARS * 2) / 3 ? 'end' : 'middle'}
              >
                {sentence}
              </text>
            </g>
          )}
        </svg>
      </div>
      <p className={styles.readout}>
        <strong>{words.after(String(picked))}</strong>
        {told(picked).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </figure>
  );
}

/** A line's height between two years. */
const between = (line: readonly number[], at: number): number => {
  const year = Math.floor(at);
  const [from = 0, to = from] = [line[year], line[year + 1]];
  return from + (at - year) * (to - from);
};

/** In a drawing of its own, below the chart and stretched to its width: a path has no percent. */
function Lines({
  lines,
  yOf,
}: Pick<YearsChartProps, 'lines'> & { readonly yOf: (kopecks: number) => number }) {
  const spots = lines.map((line) => line.map((sum, year) => `${String(year)} ${yOf(sum).toFixed(1)}`));
  const [first = [], second = []] = spots;
  return (
    <svg
      className={styles.lines}
      height={HEIGHT}
      aria-hidden="true"
      viewBox={`0 0 ${String(YEARS)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
    >
      <path className={styles.gap} d={`M${[...first, ...second.toReversed()].join('L')}Z`} />
      {[first, second].map((line, car) => (
        <g key={line.join()} data-car={car}>
          <path className={styles.line} d={`M${line.join('L')}`} />
        </g>
      ))}
    </svg>
  );
}
