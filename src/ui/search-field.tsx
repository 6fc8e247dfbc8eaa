import { useRef, useState } from 'react';
import styles from './field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** How many characters it takes. */
  readonly limit: number;
  readonly onSearch: (words: string) => void;
}

/** Long enough that a word is searched for and announced once, short enough that nobody waits. */
const PAUSE_MS = 200;

/** A search that follows the typing at its pauses, and the value when that changes from outside. */
export function SearchField({ label, value, limit, onSearch }: SearchFieldProps) {
  const [draft, setDraft] = useState({ words: value, of: value });
  if (draft.of !== value) setDraft({ words: value, of: value });
  const timer = useRef(0);
  const search = (words: string) => {
    clearTimeout(timer.current);
    if (words === value) return;
    setDraft({ words, of: words });
    onSearch(words);
  };
  return (
    <label className={styles.field} data-wide="true">
      <span className={styles.label}>{label}</span>
      <input
        type="search"
        className={styles.input}
        value={draft.words}
        maxLength={limit}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget: { value: words } }) => {
          setDraft({ words, of: value });
          clearTimeout(timer.current);
          timer.current = window.setTimeout(search, PAUSE_MS, words);
        }}
        onBlur={() => search(draft.words)}
        onKeyDown={(event) => event.key === 'Enter' && search(draft.words)}
      />
    </label>
  );
}
