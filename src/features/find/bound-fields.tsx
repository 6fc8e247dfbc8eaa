import { specOf } from '../../catalogue/spec-of';
import { useLateI18n, type LateI18n } from '../../i18n/context';
import styles from './bound-fields.module.css';
import { boundRows, type BoundId } from './bounds';
import { TypedField } from './typed-field';
import type { Find } from './use-find';
import { boundText } from './wish-name';
import { number } from './wishes';
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
        {boundRows.map(({ id, is }) => (
          <TypedField
            key={id}
            label={`${i18n.specName(id)}, ${words.boundIs[is]}`}
            value={wishes[id]}
            read={(typed) => number.parse(typed.replaceAll(/\s/g, '').replace(',', '.'))}
            print={(value) => i18n.format.number(value)}
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
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const text = boundText(i18n, id, most);
  // The unit once, and the figures as the market prints them.
  return least === most ? text : `${boundText(i18n, id, least).replace(/\u00A0.*$/, '')}–${text}`;
}
