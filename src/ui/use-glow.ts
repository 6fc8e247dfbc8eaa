import { useEffect, useRef, type RefObject } from 'react';
import styles from './glow.module.css';
import { nextTask } from './next-task';

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
    if (shown.current === text) return undefined;
    shown.current = text;
    // Once the text itself is painted: it would wait for the styles that are asked for here.
    const frame = requestAnimationFrame(() => void nextTask().then(() => glowOnce(element.current)));
    return () => cancelAnimationFrame(frame);
  }, [text]);
  return element;
}

function glowOnce(element: HTMLElement | null): void {
  if (!element || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const style = getComputedStyle(element);
  element.animate([{ backgroundColor: style.getPropertyValue('--glow-colour') }, {}], {
    duration: Number(style.getPropertyValue('--glow')),
    easing: 'ease-out',
  });
}
