import type { Figure } from '../../catalogue/schema/figure';
import { sourceIn } from '../../configuration/details';
import { useDetails } from '../../configuration/details-context';
import { useI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LoadState } from '../../ui/load-state';
import { SourceFacts } from './source-facts';
import styles from './source-sheet.module.css';

/** A figure and what it is of: "Power". */
export interface SourceQuestion {
  readonly figure: Figure;
  readonly label: string;
}

/** Where one figure comes from: its value and status, its source and date, and what disagrees. */
export function SourceSheet({
  question,
  onClose,
}: {
  readonly question: SourceQuestion;
  readonly onClose: () => void;
}) {
  const i18n = useI18n();
  const { m, text } = i18n;
  const { figure, label } = question;
  const details = useDetails();
  const source = sourceIn(details, figure.source);
  return (
    <Dialog
      title={label}
      onClose={onClose}
      footer={
        <Button look="plain" onClick={onClose}>
          {m.actions.close}
        </Button>
      }
    >
      <p className={styles.value}>
        {figureText(i18n, figure)}
        {figure.value !== null && <span className={styles.status}> · {m.figure.status[figure.status]}</span>}
      </p>
      {figure.note && <p>{text(figure.note)}</p>}
      {source ? (
        <SourceFacts source={source} date={figure.date} />
      ) : (
        <LoadState
          state={details}
          loading={m.figure.loading}
          failed={m.figure.failed}
          retry={m.figure.retry}
        />
      )}
    </Dialog>
  );
}
