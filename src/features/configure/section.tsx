import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** A printed car is one page: how its price came to be, and what is the trim's or the model's, stand on the screen. */
  readonly isOnScreen?: boolean;
  readonly children: ReactNode;
}

/** A titled part of the page below the car. */
export function Section({ title, isOnScreen = false, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section} data-on-screen={isOnScreen}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
