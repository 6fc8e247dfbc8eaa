import { useState } from 'react';
import type { Space } from '../../drawing/scale/gaps';
import { Button } from '../../ui/button';
import { MetreField } from './metre-field';
import { sides, type Side } from './metres';
import { exampleIds, examples, writeSpace } from './space';
import { draftOf, readDraft } from './space-draft';
import styles from './space-form.module.css';
import { spaceText } from './sentences';
import { useScaleI18n } from './words/words';

interface SpaceFormProps {
  readonly space: Space;
  readonly onEnter: (space: Space) => void;
}

/** Length, width and height of the buyer's garage or parking space. What is typed stays, also while it is no space. */
export function SpaceForm({ space, onEnter }: SpaceFormProps) {
  const i18n = useScaleI18n();
  const { words, format } = i18n;
  const metres = (mm: number) => format.number(mm / 1000, 3);
  const [draft, setDraft] = useState(() => draftOf(space, metres));
  if (draft.of !== writeSpace(space)) setDraft(draftOf(space, metres));
  const { typed } = readDraft(draft);
  const type = (side: Side, value: string) => {
    const next = { ...draft, words: { ...draft.words, [side]: value } };
    const { space: entered } = readDraft(next);
    setDraft(entered ? { ...next, of: writeSpace(entered) } : next);
    if (entered && writeSpace(entered) !== writeSpace(space)) onEnter(entered);
  };
  const leave = (side: Side) => setDraft({ ...draft, left: { ...draft.left, [side]: true } });
  return (
    <div className={styles.form}>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{words.space}</legend>
        {sides.map((side) => (
          <MetreField
            key={side}
            side={side}
            value={draft.words[side]}
            typed={typed[side]}
            isLeft={draft.left[side] === true}
            onType={(value) => type(side, value)}
            onLeave={() => leave(side)}
          />
        ))}
      </fieldset>
      <div role="group" aria-labelledby="examples" className={styles.examples}>
        <p id="examples" className={styles.legend}>
          {words.examples}
        </p>
        {exampleIds.map((id) => {
          const example = examples[id];
          return (
            <Button
              key={id}
              aria-pressed={writeSpace(example) === writeSpace(space)}
              className={styles.example}
              onClick={() => {
                setDraft(draftOf(example, metres));
                onEnter(example);
              }}
            >
              {words.example[id]} <span className={styles.size}>{spaceText(i18n, example)}</span>
            </Button>
          );
        })}
      </div>
    </div>
  );
}
