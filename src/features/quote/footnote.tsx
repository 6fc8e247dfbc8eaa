import styles from './quote-notes.module.css';
import { useQuote } from './quote-context';

/** The numbers of the sources that something rests on, as they stand at the foot of the quote. */
export function Footnote({ of }: { readonly of: readonly { readonly source: string }[] }) {
  const { sources } = useQuote();
  const numbers = [...new Set(of.map(({ source }) => sources.indexOf(source) + 1))].toSorted((a, b) => a - b);
  return <sup className={styles.number}>{numbers.join(',\u2009')}</sup>;
}
