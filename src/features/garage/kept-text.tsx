import { useId, useRef, useState } from 'react';
import styles from './kept-text.module.css';

interface KeptTextProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly limit: number;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly onKeep: (value: string) => void;
}

/** Long enough that a word is kept once, short enough that a page that is closed loses none. */
const PAUSE_MS = 400;

/** A text of the buyer's own, kept at the pauses of the typing; one that another tab changes is shown. */
export function KeptText({ label, value, placeholder, limit, isLong, onKeep }: KeptTextProps) {
  const id = useId();
  const [draft, setDraft] = useState({ text: value, of: value });
  if (draft.of !== value) setDraft({ text: value, of: value });
  const timer = useRef(0);
  const keep = (text: string) => {
    clearTimeout(timer.current);
    if (text === value) return;
    setDraft({ text, of: text });
    onKeep(text);
  };
  const field = {
    id,
    className: styles.input,
    value: draft.text,
    placeholder,
    maxLength: limit,
    autoComplete: 'off',
    onChange: ({
      currentTarget: { value: text },
    }: {
      readonly currentTarget: { readonly value: string };
    }) => {
      setDraft({ text, of: value });
      clearTimeout(timer.current);
      timer.current = window.setTimeout(keep, PAUSE_MS, text);
    },
    onBlur: () => keep(draft.text),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {isLong ? <textarea {...field} rows={1} /> : <input {...field} />}
    </div>
  );
}
