import { specOf } from '../../catalogue/spec-of';
import { useLateI18n, type LateI18n } from '../../i18n/context';
import styles from './bound-fields.module.css';
import { boundIs, printBound, readBound } from './bound-measure';
import { boundRows, type BoundId } from './bounds';
import { TypedField } from './typed-field';
import type { Find } from './use-find';
import { boundText } from './wish-name';
import { useFindWords } from './words/words';

/** Bounds on figures, each with what the range has. */
export function BoundFields({ find }: { readonly find: Find }) {
  const i18n = useLateI18n();
  const words = useFindWords();
  const { wishes, change } = find;
  return (
    <fieldset className={styles.bounds}>
      <legend className={styles.legend}>{words.bounds}</legend>
      <div className={styles.fields}>
        {boundRows.map(({ id }) => (
          <TypedField
            key={id}
            label={`${i18n.specName(id)}, ${words.boundIs[boundIs(i18n, id)]}`}
            value={wishes[id]}
            read={(typed) => readBound(i18n, id, typed)}
            print={(value) => printBound(i18n, id, value)}
            hint={hintOf(i18n, find, id)}
            complaint={words.notANumber}
            look="row"
            onEnter={(value) => change({ [id]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What the versions of the range have, from the least to the most. */
function hintOf(i18n: LateI18n, { candidates }: Find, id: BoundId): string {
  const values = candidates.flatMap(({ car }) => {
    const value = specOf(car, id)?.value;
    return typeof value === 'number' ? [value] : [];
  });
  if (values.length === 0) return i18n.m.notPublished;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Few litres on 100 km are many miles on a gallon.
  const isTurned = boundIs(i18n, id) !== boundRows.find((row) => row.id === id)?.is;
  const [least, most] = (isTurned ? [high, low] : [low, high]).map((value) => boundText(i18n, id, value));
  // The unit once, and the figures as the market prints them.
  return low === high ? `${most}` : `${least?.replace(/\u00A0.*$/, '')}–${most}`;
}
