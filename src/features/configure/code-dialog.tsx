import { useId, useState } from 'react';
import { readCarCode } from '../../configuration/car-code';
import type { DetailsState } from '../../configuration/details';
import { useDetails } from '../../configuration/details-context';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useNavigation } from '../../ui/navigation';
import styles from './code-dialog.module.css';
import type { ShareWords } from './words/share-ru';
import { useShareWords } from './words/share-words';

/** Takes a car code as somebody dictates it, and shows its car or says what is wrong with it. */
export function CodeDialog({ onClose }: { readonly onClose: () => void }) {
  const { m } = useI18n();
  const words = useShareWords();
  const { go } = useNavigation();
  const details = useDetails();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const open = () => {
    const read = readTyped(details, typed, words);
    if ('problem' in read) return setProblem(read.problem);
    onClose();
    go('configure', read.query);
  };
  return (
    <Dialog
      title={words.enterTitle}
      onClose={onClose}
      footer={
        <>
          <Button look="main" type="submit" form={`${id}form`}>
            {words.open}
          </Button>
          <Button onClick={onClose}>{m.actions.close}</Button>
        </>
      }
    >
      <form
        id={`${id}form`}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label htmlFor={`${id}code`}>{words.code}</label>
        <input
          id={`${id}code`}
          className={styles.field}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}hint`}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
        <p id={`${id}hint`} className={styles.hint}>
          {words.enterHint}
        </p>
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      </form>
    </Dialog>
  );
}

/** The address of the car that a code names, or a sentence that says why there is none. */
function readTyped(
  details: DetailsState,
  typed: string,
  { problems }: ShareWords,
): { readonly query: string } | { readonly problem: string } {
  if (details.state === 'failed') {
    details.retry();
    return { problem: problems.failed };
  }
  if (details.state !== 'ready') return { problem: problems.loading };
  const { carCodes } = details.details;
  if (!carCodes) return { problem: problems.none };
  const read = readCarCode(carCodes, typed);
  if (read.ok) return read;
  return { problem: read.problem === 'strange' ? problems.strange(read.character) : problems[read.problem] };
}
