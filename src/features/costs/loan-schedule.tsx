import { useI18n } from '../../i18n/context';
import type { Estimate } from './estimate';
import { shortName } from './names';
import { useCostsWords } from './words/words';
import styles from './years.module.css';

/** Every month of a loan, and what they sum to; nothing where there is none. */
export function LoanSchedule({ estimate: { car, costs } }: { readonly estimate: Estimate }) {
  const i18n = useI18n();
  const { format } = i18n;
  const words = useCostsWords();
  const loan = costs.find((cost) => cost.kind === 'interest');
  if (!loan) return null;
  const name = words.schedule(shortName(i18n, car));
  const total = (part: 'payment' | 'interest' | 'principal') =>
    format.price(loan.months.reduce((sum, month) => sum + month[part], 0));
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{name}</summary>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            {[words.month, words.payment, words.interest, words.principal, words.left].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {loan.months.map(({ payment, interest, principal, left }, index) => (
            // Months have no name but their number.
            <tr key={`month ${String(index)}`}>
              <th scope="row">{format.number(index + 1)}</th>
              {[payment, interest, principal, left].map((sum, part) => (
                <td key={`part ${String(part)}`}>{format.number(sum / 100)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{total('payment')}</td>
            <td>{total('interest')}</td>
            <td>{total('principal')}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
