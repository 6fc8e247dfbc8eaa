import { useState } from 'react';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { LoadState } from '../../ui/load-state';
import type { Item } from './equipment';
import styles from './must-have.module.css';
import { asksFor } from './search-wishes';
import { suggestionsFor } from './suggestions';
import type { Find } from './use-find';
import { wishName } from './wish-name';
import { ids } from './wishes';
import { allWheel } from './words-of-people';
import { useFindWords } from './words/words';

/** Equipment that must be there: what is asked for, a search in the words that people use, and the whole list. */
export function MustHave({ find }: { readonly find: Find }) {
  const i18n = useLateI18n();
  const words = useFindWords();
  const [typed, setTyped] = useState('');
  const { wishes, change, equipment, details } = find;
  const set = (item: string, isWished: boolean) => {
    const others = wishes.have.filter((each) => each !== item);
    change({ have: ids.parse([...others, ...(isWished ? [item] : [])].join('_')) ?? [] });
  };
  const box = (item: Item) => (
    <ItemBox key={item.id} item={item} find={find} onChange={(isWished) => set(item.id, isWished)} />
  );
  const wished = wishes.have.flatMap((id) => equipment?.items.get(id) ?? []);
  const strange = equipment ? wishes.have.filter((id) => !equipment.items.has(id)) : [];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.have}</legend>
      {wished.length > 0 && (
        <ul className={styles.wished}>
          {wished.map((item) => (
            <li key={item.id}>
              <Button
                className={styles.chip}
                aria-label={words.takeOff(i18n.text(item.name))}
                onClick={() => set(item.id, false)}
              >
                {i18n.text(item.name)} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {strange.length > 0 && <p className={styles.note}>{words.strange(strange.join(', '))}</p>}
      <label className={styles.search}>
        <span className={styles.label}>{words.search}</span>
        <input
          type="search"
          className={styles.input}
          placeholder={words.searchHint}
          value={typed}
          maxLength={100}
          autoComplete="off"
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <div className={styles.list}>
        {typed.trim() !== '' ? (
          <Suggestions find={find} typed={typed} box={box} />
        ) : (
          equipment?.groups.map(({ id, name, items }) => (
            <div key={id} role="group" aria-label={i18n.text(name)}>
              <p className={styles.heading} aria-hidden="true">
                {i18n.text(name)}
              </p>
              {items.map(box)}
            </div>
          ))
        )}
        {details.state !== 'ready' && (
          <LoadState
            state={details}
            loading={words.loading}
            failed={words.failed}
            retry={i18n.m.figure.retry}
          />
        )}
      </div>
    </fieldset>
  );
}

interface SuggestionsProps {
  readonly find: Find;
  readonly typed: string;
  readonly box: (item: Item) => React.ReactNode;
}

/** What the words typed may mean; about all-wheel drive, where no car has it, the plain answer. */
function Suggestions({ find, typed, box }: SuggestionsProps) {
  const i18n = useLateI18n();
  const words = useFindWords();
  const { range, equipment, wishes, change } = find;
  const [drive, ...otherDrives] = range.catalogue.drives;
  if (drive && otherDrives.length === 0 && asksFor(typed, allWheel))
    return <p className={styles.answer}>{words.oneDrive(i18n.text(drive.name))}</p>;
  const found = suggestionsFor(range, equipment, typed);
  if (found.length === 0) return <p className={styles.answer}>{words.foundNothing(typed.trim())}</p>;
  return found.map((suggestion) => {
    if (suggestion.kind === 'have') {
      const item = equipment?.items.get(suggestion.item);
      return item ? box(item) : null;
    }
    const asked = { ...wishes, ...suggestion.wishes };
    const name = wishName(i18n, words, { ...find, wishes: asked }, suggestion.id);
    const { kind } = suggestion.id;
    const isWished = kind === 'model' ? asked.model === wishes.model : asked.gearbox === wishes.gearbox;
    return (
      <label key={name} className={styles.item}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isWished}
          onChange={() =>
            change(isWished ? (kind === 'model' ? { model: null } : { gearbox: 'any' }) : suggestion.wishes)
          }
        />
        <span>{name}</span>
      </label>
    );
  });
}

interface ItemBoxProps {
  readonly item: Item;
  readonly find: Find;
  readonly onChange: (isWished: boolean) => void;
}

function ItemBox({ item, find, onChange }: ItemBoxProps) {
  const { text } = useLateI18n();
  const words = useFindWords();
  const { candidates, equipment, wishes } = find;
  const having = candidates.filter(({ car }) => equipment?.canHave(car, item.id) === true);
  return (
    <label className={styles.item}>
      <input
        type="checkbox"
        className={styles.box}
        checked={wishes.have.includes(item.id)}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{text(item.name)}</span>
      <span className={styles.count}>{words.ofCars(having.length, candidates.length)}</span>
    </label>
  );
}
