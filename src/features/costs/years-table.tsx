import { useI18n } from '../../i18n/context';
import { useCostsWords } from './words/words';
import styles from './years.module.css';
import { sumsOf } from './sums';

interface YearsTableProps {
  readonly lines: readonly [readonly number[], readonly number[]];
  readonly names: readonly [string, string];
}

/** The lines of the chart in numbers. */
export function YearsTable({ lines: [first, second], names }: YearsTableProps) {
  const { format } = useI18n();
  const sums = sumsOf(format);
  const words = useCostsWords();
  return (
    <details className={styles.byYear}>
      <summary className={styles.summary}>{words.byYear}</summary>
      <table className={styles.table} aria-label={words.byYear}>
        <thead>
          <tr>
            <th scope="col">{words.yearColumn}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{words.difference}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((sum, year) => (
            // Years have no name but their number.
            <tr key={`year ${String(year)}`}>
              <th scope="row">{format.number(year)}</th>
              <td>{sums.price(sum)}</td>
              <td>{sums.price(second[year] ?? 0)}</td>
              <td>{sums.difference((second[year] ?? 0) - sum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
