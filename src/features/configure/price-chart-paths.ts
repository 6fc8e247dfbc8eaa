import type { Stretch } from './price-steps';

/** Height of the drawing in pixels, where its lines begin and end, and how many units its width is parted into. */
export const PLOT = { width: 1000, height: 260, top: 20, bottom: 232 } as const;

/** Where an amount stands, in pixels from the top. */
export type YOf = (kopecks: number) => number;

/** A share of the width in units of the plot. */
export const acrossPlot = (share: number): string => (share * PLOT.width).toFixed(2);

/** A share of the width for what stands outside of the plot. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** The line of one price, from its first day to the next price's. */
export const treadPath = ({ price, from, to }: Stretch, yOf: YOf): string =>
  `M${acrossPlot(from)} ${yOf(price.value)}H${acrossPlot(to)}`;

/** From each price to the one that came after it. */
export const risersPath = (stretches: readonly Stretch[], yOf: YOf): string =>
  stretches
    .map(({ price, from, before }) =>
      before ? `M${acrossPlot(from)} ${yOf(before.value)}V${yOf(price.value)}` : '',
    )
    .join('');

/** A line of no length where each price begins: with round ends it is a dot, however the plot is stretched. */
export const dotsPath = (stretches: readonly Stretch[], yOf: YOf): string =>
  stretches.map(({ price, from }) => `M${acrossPlot(from)} ${yOf(price.value)}h0`).join('');
