import { useRef, useState } from 'react';
import { MOST_SAVED, newCarId } from '../../configuration/garage';
import {
  FILE_LIMIT,
  readGarageFile,
  withFile,
  writeGarageFile,
  type FileProblem,
} from '../../configuration/garage-file';
import type { GarageState } from '../../configuration/garage-store';
import { useRange } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import styles from './garage-file.module.css';
import { useGarageWords } from './words/words';

/** The garage as a file, and back: a file is taken as a whole or not at all. */
export function GarageFile({ garage }: { readonly garage: GarageState }) {
  const { format } = useI18n();
  const words = useGarageWords();
  const catalogue = useRange().catalogue.id;
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const { cars, change } = garage;
  const reasonOf = (problem: FileProblem) => {
    if (problem.kind === 'damaged-car') return words.damagedCar(format.number(problem.place));
    if (problem.kind === 'too-many') return words.tooMany(format.number(problem.most));
    return words.fileProblem[problem.kind];
  };
  const open = async (file: File) => {
    // Nobody waits for a film to be read before hearing that it is none of ours.
    const text = file.size > 2 * FILE_LIMIT ? ' '.repeat(FILE_LIMIT + 1) : await textOf(file);
    if (text === null) return setSaid([words.notTaken, words.fileProblem.unreadable]);
    const reading = readGarageFile(catalogue, text);
    if (!reading.ok) return setSaid([words.notTaken, reasonOf(reading.problem)]);
    const before = cars.length;
    const all = withFile(cars, reading.cars, newCarId);
    change((now) => withFile(now, reading.cars, newCarId));
    const added = all.length - before;
    const isFull = all.length === MOST_SAVED;
    setSaid([
      added > 0 ? words.added(format.number(added)) : words.nothingNew,
      ...(isFull ? [words.full(format.number(MOST_SAVED))] : []),
    ]);
  };
  return (
    <div className={styles.file}>
      <Button
        aria-disabled={cars.length === 0}
        onClick={() => {
          if (cars.length === 0) return;
          download(
            new Blob([writeGarageFile(catalogue, cars)], { type: 'application/json' }),
            `${catalogue}-garage-${new Date().toISOString().slice(0, 10)}.json`,
          );
        }}
      >
        {words.save}
      </Button>
      <Button onClick={() => input.current?.click()}>{words.open}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void open(file);
          // So that the same file can be opened again.
          currentTarget.value = '';
        }}
      />
      <p role="status" className={styles.said}>
        {said.join(' ')}
      </p>
    </div>
  );
}

async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}
