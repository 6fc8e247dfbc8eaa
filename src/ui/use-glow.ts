import { useEffect, useRef, type RefObject } from 'react';
import styles from './glow.module.css';

export const glow = styles.glow;

/**
 * Lets an element of the class `glow` glow once when its text changes: what a pick changed is seen without being searched
 * for.
 * @returns the ref of that element
 */
export function useGlow<E extends HTMLElement>(text: string): RefObject<E | null> {
  const element = useRef<E>(null);
  const shown = useRef(text);
  useEffect(() => {
    if (shown.current === text) return;
    shown.current = text;
    const { current } = element;
    if (!current || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const style = getComputedStyle(current);
    current.animate([{ backgroundColor: style.getPropertyValue('--glow-colour') }, {}], {
      duration: Number(style.getPropertyValue('--glow')),
      easing: 'ease-out',
    });
  }, [text]);
  return element;
}
