import { useId, type ReactNode } from 'react';
import styles from './quote-rows.module.css';

/** A titled part of the quote. */
export function QuotePart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
