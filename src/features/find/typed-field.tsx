import { useId, useRef, useState } from 'react';
import styles from './typed-field.module.css';

interface TypedFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Null for what is no value. */
  readonly read: (words: string) => number | null;
  readonly print: (value: number) => string;
  readonly hint: string;
  /** Said in place of the hint when what was typed is no value. */
  readonly complaint: string;
  /** What stands in the empty field. */
  readonly placeholder?: string;
  readonly look: 'large' | 'row';
  readonly onEnter: (value: number | null) => void;
}

/** Long enough that a number is looked for once, short enough that nobody waits. */
const PAUSE_MS = 250;

/** A number as people type it: it counts at the pauses, and is printed properly once the field is left. */
export function TypedField(props: TypedFieldProps) {
  const { label, value, read, print, hint, complaint, placeholder, look, onEnter } = props;
  const id = useId();
  const printed = value === null ? '' : print(value);
  const [draft, setDraft] = useState({ words: printed, of: value, isLeft: true });
  if (!Object.is(draft.of, value)) setDraft({ words: printed, of: value, isLeft: true });
  const timer = useRef(0);
  const enter = (words: string, isLeft: boolean) => {
    clearTimeout(timer.current);
    const next = words.trim() === '' ? null : read(words);
    const isValue = next !== null || words.trim() === '';
    const shown = isLeft && next !== null ? print(next) : words;
    setDraft({ words: shown, of: isValue ? next : value, isLeft });
    if (isValue && !Object.is(next, value)) onEnter(next);
  };
  const isBad = draft.isLeft && draft.words.trim() !== '' && read(draft.words) === null;
  return (
    <div className={styles.field} data-look={look}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        maxLength={24}
        value={draft.words}
        aria-invalid={isBad}
        aria-describedby={`${id}hint`}
        onChange={({ currentTarget: { value: words } }) => {
          setDraft({ words, of: value, isLeft: false });
          clearTimeout(timer.current);
          timer.current = window.setTimeout(enter, PAUSE_MS, words, false);
        }}
        onBlur={() => enter(draft.words, true)}
        onKeyDown={(event) => event.key === 'Enter' && enter(draft.words, true)}
      />
      <p id={`${id}hint`} className={styles.hint} data-bad={isBad} aria-live="polite">
        {isBad ? complaint : hint}
      </p>
    </div>
  );
}
