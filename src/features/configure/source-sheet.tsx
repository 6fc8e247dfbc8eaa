import { whole } from '../../catalogue/beside';
import { certaintyOf } from '../../catalogue/witnesses';
import { useDetails } from '../../configuration/details-context';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LoadState } from '../../ui/load-state';
import { ViewLink } from '../../ui/navigation';
import { SourceList } from './source-list';
import { useSourceQuestion } from './source-question';
import styles from './source-sheet.module.css';

/** Where one figure comes from: who says so and when, how sure that makes it, and what others say instead. */
export default function SourceSheet() {
  const i18n = useLateI18n();
  const { m, text } = i18n;
  const { question, close } = useSourceQuestion();
  const { label } = question;
  const details = useDetails();
  const figure = whole(question.figure, details.state === 'ready' ? details.details.besides : []);
  return (
    <Dialog
      title={label}
      onClose={close}
      footer={
        <>
          <ViewLink view="sources" className={styles.all} onClick={close}>
            {m.figure.all}
          </ViewLink>
          <Button look="plain" onClick={close}>
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
  const { m } = useLateI18n();
  const certainty = certaintyOf(figure, sources);
  return certainty && <p>{m.figure.because[certainty]}</p>;
}
