import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './fold.module.css';

/** Something long, behind a line that says how much it is. It is drawn once somebody opens it. */
export function Fold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  // What is prerendered can be opened before its code has come, which then hears of it no more.
  useEffect(() => setOpen(fold.current?.open ?? false), []);
  return (
    <details ref={fold} className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
