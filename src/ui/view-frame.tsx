import { useId, type ReactNode } from 'react';
import styles from './view-frame.module.css';

interface ViewFrameProps {
  readonly title: string;
  /** What the view is for, in a sentence or two. */
  readonly lead: string;
  readonly children: ReactNode;
}

/** A view that is read from top to bottom: its title, what it is for, and its sections. */
export function ViewFrame({ title, lead, children }: ViewFrameProps) {
  return (
    <div className={styles.view}>
      <header>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
      </header>
      {children}
    </div>
  );
}

interface ViewSectionProps {
  /** None where the view's title says it. */
  readonly heading?: string;
  /** Of no use on paper. */
  readonly isForScreen?: boolean;
  readonly children: ReactNode;
}

export function ViewSection({ heading, isForScreen = false, children }: ViewSectionProps) {
  const id = useId();
  return (
    <section
      className={styles.section}
      data-screen={isForScreen}
      aria-labelledby={heading === undefined ? undefined : id}
    >
      {heading !== undefined && (
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
      )}
      {children}
    </section>
  );
}
