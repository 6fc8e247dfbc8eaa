import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** Escape and a click beside the dialog mean this. */
  readonly onClose: () => void;
  /** A function gets the id that what it draws describes the dialog by: read out when the dialog opens. */
  readonly children: ReactNode | ((describedBy: string) => ReactNode);
  readonly footer: ReactNode;
}

/** A modal question or sheet: open while it is rendered. The browser keeps the focus inside and gives it back after. */
export function Dialog({ title, onClose, children, footer }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const isDescribed = typeof children === 'function';
  const close = useEffectEvent(onClose);
  // A layout effect, because its end comes before the element goes: only a dialog that is closed gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault();
        close();
      },
      { signal },
    );
    element.addEventListener(
      'click',
      (event) => {
        if (event.target === element) close();
      },
      { signal },
    );
    element.showModal();
    // Not on a button: an Enter must not accept what nobody has read or heard yet.
    heading.current?.focus();
    return () => {
      listening.abort();
      element.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}title`}
      aria-describedby={isDescribed ? `${id}text` : undefined}
    >
      <div className={styles.sheet}>
        <h2 id={`${id}title`} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {isDescribed ? children(`${id}text`) : children}
      </div>
      <div className={styles.footer}>{footer}</div>
    </dialog>
  );
}
