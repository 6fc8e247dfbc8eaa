import { useId, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Price } from '../../catalogue/schema/offer';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { ChartAxis, ChartGround } from './price-chart-ground';
import styles from './price-chart.module.css';
import { PriceReadout } from './price-readout';
import { priceSteps, type Stretch } from './price-steps';
import { usePriceLabel } from './use-price-label';

/** Height of the drawing and of the part of it that holds the lines. Its width is the page's, so x is in percent. */
const HEIGHT = 260;
const TOP = 20;
const BOTTOM = 232;

interface PriceChartProps {
  readonly prices: readonly Price[];
  /** The day up to which prices are known. */
  readonly until: string;
}

/**
 * How the price of an offer went, as steps: the list price, and the price with benefits below it. One stop for the Tab
 * key; arrows walk through the prices, and a pointer picks the nearest. The picked one is told in words beneath.
 */
export function PriceChart({ prices, until }: PriceChartProps) {
  const steps = priceSteps(prices, until);
  return steps && <Steps steps={steps} />;
}

function Steps({ steps }: { readonly steps: NonNullable<ReturnType<typeof priceSteps>> }) {
  const i18n = useLateI18n();
  const { m } = i18n;
  const { stretches, amounts } = steps;
  const [picked, pick] = useState(stretches.length - 1);
  const label = usePriceLabel();
  const id = useId();
  const [low = 0, high = 1] = [amounts[0], amounts.at(-1)];
  const yOf = (kopecks: number) => BOTTOM - ((kopecks - low) / (high - low)) * (BOTTOM - TOP);
  const shown = stretches[picked];

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const to = { ArrowRight: picked + 1, ArrowLeft: picked - 1, Home: 0, End: stretches.length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    pick(Math.min(Math.max(to, 0), stretches.length - 1));
  };
  const onPointer = (event: PointerEvent<SVGSVGElement>) => {
    if (event.type === 'pointermove' && event.pointerType !== 'mouse') return;
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    pick(nearest(stretches, (event.clientX - left) / width, event.clientY - top, yOf));
  };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.legend}>
        <LineSample basis="list" /> {m.price.basis.list} <LineSample basis="with-benefits" />{' '}
        {m.price.basis['with-benefits']}
      </figcaption>
      <div className={styles.plot}>
        <ChartAxis amounts={amounts} yOf={yOf} height={HEIGHT} />
        <svg
          className={styles.chart}
          height={HEIGHT}
          role="listbox"
          aria-label={m.price.history}
          aria-activedescendant={`${id}${picked}`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onPointerDown={onPointer}
          onPointerMove={onPointer}
        >
          <ChartGround steps={steps} yOf={yOf} bottom={BOTTOM} />
          {shown && (
            <line
              className={styles.guide}
              x1={percent(shown.from)}
              x2={percent(shown.from)}
              y1={TOP}
              y2={BOTTOM}
              aria-hidden="true"
            />
          )}
          {stretches.map((stretch, index) => (
            <g
              key={`${stretch.price.basis}${stretch.price.from}`}
              id={`${id}${index}`}
              role="option"
              aria-selected={index === picked}
              aria-label={`${label(stretch.price)}: ${figureText(i18n, stretch.price)}`}
              className={styles.step}
              data-basis={stretch.price.basis}
              data-picked={index === picked}
            >
              <StepLines stretch={stretch} yOf={yOf} />
            </g>
          ))}
        </svg>
      </div>
      {shown && <PriceReadout price={shown.price} label={label(shown.price)} />}
    </figure>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

function StepLines({
  stretch: { price, from, to, before },
  yOf,
}: {
  readonly stretch: Stretch;
  readonly yOf: (kopecks: number) => number;
}) {
  const y = yOf(price.value);
  return (
    <>
      {before && (
        <line className={styles.riser} x1={percent(from)} x2={percent(from)} y1={yOf(before.value)} y2={y} />
      )}
      <line className={styles.tread} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      <circle className={styles.point} cx={percent(from)} cy={y} r={4} />
    </>
  );
}

/** A piece of a line, to tell the two apart by more than their colour. */
function LineSample({ basis }: { readonly basis: Price['basis'] }) {
  return (
    <svg className={styles.sample} width={28} height={12} aria-hidden="true" data-basis={basis}>
      <line className={styles.tread} x1={0} x2={28} y1={6} y2={6} />
      <circle className={styles.point} cx={14} cy={6} r={4} />
    </svg>
  );
}

/** The stretch that a pointer means: of those that held at its day the one whose line is nearest to it. */
function nearest(
  stretches: readonly Stretch[],
  share: number,
  y: number,
  yOf: (kopecks: number) => number,
): number {
  const distance = ({ price, from, to }: Stretch) => {
    const aside = Math.max(from - share, share - to, 0);
    return aside * 1e6 + Math.abs(yOf(price.value) - y);
  };
  const distances = stretches.map(distance);
  return distances.indexOf(Math.min(...distances));
}
