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
    return element.current ? glowLater(element.current) : undefined;
  }, [text]);
  return element;
}

/**
 * Lets an element of the class `glow` glow once its text is painted, which would wait for the styles that are asked for.
 * @returns calls it off
 */
export function glowLater(element: HTMLElement): () => void {
  const frame = requestAnimationFrame(() => void nextTask().then(() => glowOnce(element)));
  return () => cancelAnimationFrame(frame);
}

function glowOnce(element: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const style = getComputedStyle(element);
  element.animate([{ backgroundColor: style.getPropertyValue('--glow-colour') }, {}], {
    duration: Number(style.getPropertyValue('--glow')),
    easing: 'ease-out',
  });
}
