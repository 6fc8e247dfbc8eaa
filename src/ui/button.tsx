import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Look = 'main' | 'plain' | 'quiet';

/** A button in one of three looks: the main action, a boxed one, or bare text. */
export function Button({ look = 'plain', ...rest }: ComponentProps<'button'> & { readonly look?: Look }) {
  return (
    <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${rest.className ?? ''}`} />
  );
}
