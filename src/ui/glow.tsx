import { useEffect, useRef } from 'react';
import styles from './glow.module.css';

/** A text that glows once when it changes: what a pick changed is seen without being searched for. */
export function Glow({
  of,
  className = '',
}: {
  readonly of: string;
  readonly className?: string | undefined;
}) {
  const element = useRef<HTMLSpanElement>(null);
  const shown = useRef(of);
  useEffect(() => {
    if (shown.current === of) return;
    shown.current = of;
    const { current } = element;
    if (!current || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const style = getComputedStyle(current);
    current.animate([{ backgroundColor: style.getPropertyValue('--glow-colour') }, {}], {
      duration: Number(style.getPropertyValue('--glow')),
      easing: 'ease-out',
    });
  }, [of]);
  return (
    <span ref={element} className={`${styles.glow} ${className}`}>
      {of}
    </span>
  );
}
