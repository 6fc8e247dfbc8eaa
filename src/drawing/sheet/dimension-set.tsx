import type { KeyboardEvent, SVGProps } from 'react';
import type { DimensionKey } from '../dimensions';
import { writeSpot, type Spot } from '../path/point';
import { arrowHead } from './arrow-head';
import type { DimensionLine } from './dimension-lines';
import styles from './measures.module.css';

/** What the page writes on a dimension: `text` on the drawing ("4590 mm"), `name` for assistive technology ("Length 4590 mm"). */
export interface DimensionLabel {
  readonly text: string;
  readonly name: string;
}

export type DimensionLabels = Readonly<Partial<Record<DimensionKey, DimensionLabel>>>;

/** What a page adds to a dimension's group: handlers, `aria-describedby`, a role. */
export type DimensionProps = (key: DimensionKey) => SVGProps<SVGGElement>;

interface DimensionsProps {
  readonly lines: readonly DimensionLine[];
  /** A measure without a label is not drawn. */
  readonly labels: DimensionLabels;
  readonly dimensionProps?: DimensionProps | undefined;
}

/** How far around a dimension a pointer may be, mm: rows of dimensions meet, and are 24 px high on a phone. */
const REACH = { beside: 60, above: 220, below: 90 };

/** The box around some places, as a rectangle's attributes. */
function boxAround(spots: readonly Spot[]) {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - REACH.beside, Math.min(...ys) - REACH.above];
  return { x, y, width: Math.max(...xs) + REACH.beside - x, height: Math.max(...ys) + REACH.below - y };
}

/** Enter and Space press a button, also one that is part of a drawing. */
function press(event: KeyboardEvent<SVGGElement>) {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

interface MeasureProps {
  readonly line: DimensionLine;
  readonly label: DimensionLabel;
  readonly own: SVGProps<SVGGElement> | undefined;
}

function Measure({ line, label, own }: MeasureProps) {
  const { from, to, extensions, text, ends, published } = line;
  return (
    <g
      className={published ? styles.dimension : `${styles.dimension} ${styles.unpublished}`}
      {...(own && { role: 'button', tabIndex: 0, 'aria-label': label.name, onKeyDown: press, ...own })}
    >
      <path
        className={styles.measure}
        d={[
          ...[...extensions, [from, to] as const].map(
            ([start, end]) => `M${writeSpot(start)}L${writeSpot(end)}`,
          ),
          arrowHead(to, from),
          ends === 2 ? arrowHead(from, to) : '',
        ].join('')}
      />
      <text
        className={styles.figure}
        textAnchor={text.anchor}
        transform={`translate(${writeSpot(text.at)})${text.turned ? 'rotate(-90)' : ''}`}
      >
        {label.text}
      </text>
      {own && <rect className={styles.hit} {...boxAround([from, to, text.at])} />}
    </g>
  );
}

/** Dimension lines with their figures. */
export function DimensionSet({ lines, labels, dimensionProps }: DimensionsProps) {
  return lines.map((line) => {
    const label = labels[line.key];
    return label && <Measure key={line.key} line={line} label={label} own={dimensionProps?.(line.key)} />;
  });
}
