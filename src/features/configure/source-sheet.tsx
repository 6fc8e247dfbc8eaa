import { whole } from '../../catalogue/beside';
import type { Figure } from '../../catalogue/schema/figure';
import { certaintyOf } from '../../catalogue/witnesses';
import { useDetails } from '../../configuration/details-context';
import { useI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LoadState } from '../../ui/load-state';
import { ViewLink } from '../../ui/navigation';
import { SourceList } from './source-list';
import styles from './source-sheet.module.css';

/** A figure and what it is of: "Power". */
export interface SourceQuestion {
  readonly figure: Figure;
  readonly label: string;
}

/** Where one figure comes from: who says so and when, how sure that makes it, and what others say instead. */
export function SourceSheet({
  question,
  onClose,
}: {
  readonly question: SourceQuestion;
  readonly onClose: () => void;
}) {
  const i18n = useI18n();
  const { m, text } = i18n;
  const { label } = question;
  const details = useDetails();
  const figure = whole(question.figure, details.state === 'ready' ? details.details.besides : []);
  return (
    <Dialog
      title={label}
      onClose={onClose}
      footer={
        <>
          <ViewLink view="sources" className={styles.all}>
            {m.figure.all}
          </ViewLink>
          <Button look="plain" onClick={onClose}>
            {m.actions.close}
          </Button>
        </>
      }
    >
      <p className={styles.value}>
        {figureText(i18n, figure)}
        {figure.value !== null && <span className={styles.status}> · {m.figure.status[figure.status]}</span>}
      </p>
      {details.state === 'ready' && <Reason figure={figure} sources={details.sources} />}
      {figure.note && <p>{text(figure.note)}</p>}
      {details.state === 'ready' ? (
        <SourceList figure={figure} sources={details.sources} />
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

/** How sure a figure is, in a sentence. */
function Reason({ figure, sources }: Parameters<typeof SourceList>[0]) {
  const { m } = useI18n();
  const certainty = certaintyOf(figure, sources);
  return certainty && <p>{m.figure.because[certainty]}</p>;
}
