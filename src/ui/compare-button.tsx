import { useState } from 'react';
import { Button } from './button';
import styles from './compare-button.module.css';
import { ViewLink } from './navigation';

interface CompareButtonProps {
  /** What it is about is compared already. */
  readonly isIn: boolean;
  /** It is not, and there is no room for it. */
  readonly isBlocked: boolean;
  readonly toggle: () => void;
  readonly words: {
    readonly add: string;
    readonly remove: string;
    /** Why nothing happens, when there is no room. */
    readonly full: string;
    /** The way to what is compared. */
    readonly open: string;
  };
  /** What it is about, where the page has more than one such button: said, not shown. */
  readonly of?: string;
}

/** Puts something into the comparison and takes it out again; says when there is no room, and leads to what is in it. */
export function CompareButton({ isIn, isBlocked, toggle, words, of }: CompareButtonProps) {
  const [wasRefused, setWasRefused] = useState(false);
  const said = isIn ? words.remove : words.add;
  const isRefused = wasRefused && isBlocked;
  return (
    <span className={styles.compare}>
      <Button
        look="quiet"
        aria-label={of === undefined ? undefined : `${said}: ${of}`}
        aria-disabled={isBlocked}
        onClick={() => {
          setWasRefused(isBlocked);
          toggle();
        }}
      >
        {said}
      </Button>
      {isRefused && (
        <span role="alert" className={styles.full}>
          {words.full}
        </span>
      )}
      {(isIn || isRefused) && (
        <ViewLink view="compare" className={styles.open}>
          {words.open}
        </ViewLink>
      )}
    </span>
  );
}
