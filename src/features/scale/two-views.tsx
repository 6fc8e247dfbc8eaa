import type { ReactNode } from 'react';
import type { Widths } from './sheet-widths';
import styles from './two-views.module.css';

interface TwoViewsProps {
  readonly side: ReactNode;
  readonly front: ReactNode;
  /** How wide each of the two is drawn, mm. */
  readonly widths: Widths;
}

/**
 * A side and a front view at one scale, beside or below one another. Each stands with an empty picture as wide as its
 * millimetres, and these shrink together: the page's policy forbids to write a width into a style.
 */
export function TwoViews({ side, front, widths }: TwoViewsProps) {
  const widest = Math.max(...widths);
  return (
    <div className={styles.sheet}>
      <div className={styles.views}>
        {[side, front].map((view, index) => {
          const width = widths[index] ?? widest;
          const margin = <Span className={styles.rest} mm={(widest - width) / 2} />;
          return (
            <div key={index === 0 ? 'side' : 'front'} className={styles.row}>
              {margin}
              <div className={styles.view}>
                <Span mm={width} />
                {view}
              </div>
              {margin}
            </div>
          );
        })}
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
