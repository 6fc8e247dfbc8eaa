import type { ReactNode } from 'react';
import styles from './view-row.module.css';

/** A drawing of a row, and how wide it is, mm. */
export interface RowView {
  readonly id: string;
  readonly width: number;
  readonly drawing: ReactNode;
}

interface ViewRowProps {
  readonly views: readonly RowView[];
  /** How wide a row beside or below this one is, mm: this one is drawn at its scale. */
  readonly asWideAs?: number;
}

/**
 * Drawings at one scale, beside or below one another. Each stands with an empty picture as wide as its millimetres, and
 * these shrink together: the page's policy forbids to write a width into a style.
 */
export function ViewRow({ views, asWideAs = 0 }: ViewRowProps) {
  const widest = Math.max(...views.map(({ width }) => width));
  const rest = asWideAs - views.reduce((sum, { width }) => sum + width, 0);
  return (
    <div className={styles.sheet}>
      <div className={styles.views}>
        {views.map(({ id, width, drawing }) => {
          const margin = <Span className={styles.margin} mm={(widest - width) / 2} />;
          return (
            <div key={id} className={styles.row}>
              {/* Both before the drawing, which then stands where it will while the page is still coming. */}
              {margin}
              {margin}
              <div className={styles.view}>
                <Span mm={width} />
                {drawing}
              </div>
            </div>
          );
        })}
        {rest > 0 && <Span className={styles.rest} mm={rest} />}
      </div>
    </div>
  );
}

function Span({ mm, className = '' }: { readonly mm: number; readonly className?: string | undefined }) {
  return (
    <div className={className}>
      <svg width={Math.round(mm)} height="0" aria-hidden="true" />
    </div>
  );
}
