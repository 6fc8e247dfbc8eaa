import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import styles from './dock-panel.module.css';

interface DockPanelProps {
  readonly title: string;
  /** What to do about it. */
  readonly action: ReactNode;
  readonly onDismiss: () => void;
  readonly children?: ReactNode;
}

/** A region over the price bar, where it moves nothing of the page: what just happened, or is offered. */
export function DockPanel({ title, action, onDismiss, children }: DockPanelProps) {
  const { m } = useI18n();
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.acts}>
        {action}
        <Button look="quiet" aria-label={m.actions.close} title={m.actions.close} onClick={onDismiss}>
          <svg className={styles.cross} viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 4l12 12M16 4L4 16" fill="none" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </Button>
      </div>
      {children && <div className={styles.content}>{children}</div>}
    </section>
  );
}
