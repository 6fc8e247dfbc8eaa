import type { SVGProps } from 'react';
import { arrowHead, type DimensionLine } from './dimension-lines.ts';
import styles from './drawing.module.css';
import type { DimensionKey } from './drawn-car.ts';

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

const HIT = 130;

function Dimension({
  line,
  label,
  own,
}: {
  line: DimensionLine;
  label: DimensionLabel;
  own: SVGProps<SVGGElement> | undefined;
}) {
  const { from, to, extensions, text, ends, published } = line;
  const [x, y] = text.at;
  const [left, right] = [Math.min(from[0], to[0], x), Math.max(from[0], to[0], x)];
  const [top, bottom] = [Math.min(from[1], to[1], y), Math.max(from[1], to[1], y)];
  return (
    <g
      className={published ? styles.dimension : `${styles.dimension} ${styles.unpublished}`}
      {...(own ? { role: 'button', tabIndex: 0, 'aria-label': label.name, ...own } : {})}
    >
      <path
        className={styles.extension}
        d={extensions
          .map(([a, b]) => `M${a.map(Math.round).join(' ')}L${b.map(Math.round).join(' ')}`)
          .join('')}
      />
      <path
        className={styles.measure}
        d={`M${from.map(Math.round).join(' ')}L${to.map(Math.round).join(' ')}`}
      />
      <path className={styles.arrow} d={arrowHead(to, from) + (ends === 2 ? arrowHead(from, to) : '')} />
      <text
        className={styles.figure}
        textAnchor={text.anchor}
        {...(text.turned
          ? { transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(-90)` }
          : { x: Math.round(x), y: Math.round(y) })}
      >
        {label.text}
      </text>
      {own && (
        <rect
          className={styles.hit}
          x={left - HIT}
          y={top - HIT}
          width={right - left + 2 * HIT}
          height={bottom - top + 2 * HIT}
        />
      )}
    </g>
  );
}

/** Dimension lines with their figures. */
export function DimensionSet({ lines, labels, dimensionProps }: DimensionsProps) {
  return lines.map((line) => {
    const label = labels[line.key];
    return label && <Dimension key={line.key} line={line} label={label} own={dimensionProps?.(line.key)} />;
  });
}
