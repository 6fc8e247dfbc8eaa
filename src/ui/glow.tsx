import { useEffect, useRef, type ReactNode } from 'react';
import styles from './glow.module.css';

/** Content that glows once when `of` changes: what a pick changed is seen without being searched for. */
export function Glow({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  const element = useRef<HTMLSpanElement>(null);
  const shown = useRef(of);
  useEffect(() => {
    if (shown.current === of) return;
    shown.current = of;
    element.current?.animate?.(
      [{ backgroundColor: getComputedStyle(element.current).getPropertyValue('--glow-colour') }, {}],
      { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1100, easing: 'ease-out' },
    );
  }, [of]);
  return (
    <span ref={element} className={styles.glow}>
      {children}
    </span>
  );
}
