import { useEffect, useRef, type ReactNode } from 'react';
import { afterPaint } from '../../configuration/after-paint';
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
  const panel = useRef<HTMLElement>(null);
  // Measured once it is painted: a click is not held up for it.
  useEffect(() => afterPaint(() => keepFree(panel.current)));
  useEffect(() => () => keepFree(null), []);
  return (
    <section ref={panel} className={styles.panel} aria-label={title}>
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

/** What is scrolled into sight, as for a reader who goes on by Tab, comes to lie above the panel and not under it. */
function keepFree(panel: HTMLElement | null): void {
  const room = panel ? `calc(var(--bar-height) + ${String(panel.offsetHeight)}px + 1rem)` : '';
  document.documentElement.style.scrollPaddingBlockEnd = room;
}
