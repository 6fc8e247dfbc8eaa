import { Fragment, useId, useState, type KeyboardEvent } from 'react';
import { priceBases } from '../../catalogue/price-bases';
import type { Price } from '../../catalogue/schema/offer';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { onPointer } from '../../ui/pointer';
import { ChartAxis, ChartGround, YearNames } from './price-chart-ground';
import { acrossPlot, dotsPath, percent, PLOT, risersPath, treadPath, type YOf } from './price-chart-paths';
import styles from './price-chart.module.css';
import { PriceReadout } from './price-readout';
import { priceSteps, type Stretch } from './price-steps';
import { usePriceLabel } from './use-price-label';

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
  const yOf = (kopecks: number) =>
    Math.round((PLOT.bottom - ((kopecks - low) / (high - low)) * (PLOT.bottom - PLOT.top)) * 10) / 10;
  const shown = stretches[picked];

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const to = { ArrowRight: picked + 1, ArrowLeft: picked - 1, Home: 0, End: stretches.length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    pick(Math.min(Math.max(to, 0), stretches.length - 1));
  };
  const point = (event: PointerEvent) => {
    const isPassing = event.type === 'pointermove' && event.pointerType !== 'mouse';
    if (isPassing || !(event.currentTarget instanceof Element)) return;
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    pick(nearest(stretches, (event.clientX - left) / width, event.clientY - top, yOf));
  };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.legend}>
        {priceBases.map((basis) => (
          <span key={basis} className={styles.sample} data-basis={basis}>
            {m.price.basis[basis]}
          </span>
        ))}
      </figcaption>
      <div className={styles.plot}>
        <ChartAxis amounts={amounts} yOf={yOf} height={PLOT.height} />
        <svg
          className={styles.chart}
          height={PLOT.height}
          role="listbox"
          aria-label={m.price.history}
          aria-activedescendant={`${id}${picked}`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          ref={onPointer({ pointerdown: point, pointermove: point })}
        >
          <YearNames years={steps.years} />
          {/* Stretched to the page's width: all that is in it is lines, whose own widths are kept. */}
          <svg
            className={styles.lines}
            role="presentation"
            viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
            preserveAspectRatio="none"
          >
            <ChartGround steps={steps} yOf={yOf} />
            {shown && (
              <path className={styles.guide} d={`M${acrossPlot(shown.from)} ${PLOT.top}V${PLOT.bottom}`} />
            )}
            {stretches.map((stretch, index) => (
              <path
                key={`${stretch.price.basis}${stretch.price.from}`}
                id={`${id}${index}`}
                role="option"
                aria-selected={index === picked}
                aria-label={`${label(stretch.price)}: ${figureText(i18n, stretch.price)}`}
                className={styles.tread}
                data-basis={stretch.price.basis}
                d={treadPath(stretch, yOf)}
              />
            ))}
            <Dots stretches={stretches} yOf={yOf} />
          </svg>
          {shown && (
            <circle
              className={styles.picked}
              data-basis={shown.price.basis}
              cx={percent(shown.from)}
              cy={yOf(shown.price.value)}
              r={7}
            />
          )}
        </svg>
      </div>
      {shown && <PriceReadout price={shown.price} label={label(shown.price)} />}
    </figure>
  );
}

/** Where each price began, and how far it was from the one before. A list price's dot is hollow. */
function Dots({ stretches, yOf }: { readonly stretches: readonly Stretch[]; readonly yOf: YOf }) {
  return priceBases.map((basis) => {
    const own = stretches.filter(({ price }) => price.basis === basis);
    const dots = dotsPath(own, yOf);
    return (
      <Fragment key={basis}>
        <path className={styles.riser} data-basis={basis} d={risersPath(own, yOf)} />
        <path className={styles.dot} data-basis={basis} d={dots} />
        {basis === 'list' && <path className={styles.hollow} d={dots} />}
      </Fragment>
    );
  });
}

/** The stretch that a pointer means: of those that held at its day the one whose line is nearest to it. */
function nearest(stretches: readonly Stretch[], share: number, y: number, yOf: YOf): number {
  const distance = ({ price, from, to }: Stretch) => {
    const aside = Math.max(from - share, share - to, 0);
    return aside * 1e6 + Math.abs(yOf(price.value) - y);
  };
  const distances = stretches.map(distance);
  return distances.indexOf(Math.min(...distances));
}
