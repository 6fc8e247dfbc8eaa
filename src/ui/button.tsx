import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Look = 'main' | 'plain' | 'quiet';

/** A button in one of three looks: the main action, a boxed one, or bare text. */
export function Button({ look = 'plain', ...rest }: ComponentProps<'button'> & { readonly look?: Look }) {
  return (
    <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${rest.className ?? ''}`} />
  );
}

interface ButtonLinkProps extends ComponentProps<'a'> {
  readonly look?: Look;
  /** What a plain click or the space bar does instead of following the link. */
  readonly onPress: () => void;
}

/** A link that acts as a button: without scripts it still leads to where the button would take the page. */
export function ButtonLink({ look = 'plain', onPress, children, ...rest }: ButtonLinkProps) {
  return (
    <a
      {...rest}
      role="button"
      tabIndex={0}
      className={`${styles.button} ${styles[look]} ${styles.link}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onPress();
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </a>
  );
}
