import { useId, useMemo, useState } from 'react';
import type { Model } from '../../catalogue/schema/model';
import type { OptionView } from '../../configuration/configuration';
import { useRange, useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { plain } from '../../i18n/search-text';
import { SearchField } from '../../ui/search-field';
import styles from './model-picker.module.css';
import { OptionRadio } from './option-radio';
import { useLateWords } from './words/words';

const LONGEST_SEARCH = 60;

/** The models of a wide range: found by a few letters, under their headings, in a list that scrolls by itself. */
export default function ModelPicker() {
  const { text } = useI18n();
  const words = useLateWords();
  const { steps } = useSettledConfiguration();
  const models = useRange().models;
  const id = useId();
  const [sought, search] = useState('');
  const view = steps.find(({ step }) => step === 'model');
  const found = useMemo(() => {
    const parts = plain(sought).split(' ');
    return (view?.options ?? []).flatMap((option) => {
      const model = models.get(option.option.id);
      return model && parts.every((word) => wordsOf(model).includes(word)) ? [{ option, model }] : [];
    });
  }, [view, models, sought]);
  return (
    <div className={styles.picker}>
      <SearchField label={words.picker.search} value={sought} limit={LONGEST_SEARCH} onSearch={search} />
      <p role="status" className={styles.count}>
        {words.picker.count(found.length, models.size)}
      </p>
      <div className={styles.list} ref={showChosen}>
        {groupsOf(found, ({ group, brand }) => (group ? text(group) : brand)).map(([title, options]) => (
          <div key={title} role="group" aria-label={title}>
            <p className={styles.title} aria-hidden="true">
              {title}
            </p>
            {options.map((option) => (
              <OptionRadio
                key={option.option.id}
                step="model"
                look="row"
                group={id}
                view={option}
                picked={view?.picked === true && option.shown}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** All that a model is known by, in every language. */
const wordsOf = ({ brand, name, summary, group, alsoCalled = [] }: Model): string =>
  plain(
    [brand, name, summary, group ?? {}, alsoCalled]
      .flatMap((part) => (typeof part === 'string' ? part : Object.values(part)))
      .join(' '),
  );

/** What stands under one heading together, headings in the order of the catalogue. */
function groupsOf(
  found: readonly { readonly option: OptionView; readonly model: Model }[],
  titleOf: (model: Model) => string,
): readonly (readonly [title: string, options: readonly OptionView[]])[] {
  const groups = new Map<string, OptionView[]>();
  for (const { option, model } of found) {
    const title = titleOf(model);
    groups.set(title, [...(groups.get(title) ?? []), option]);
  }
  return [...groups];
}

/** The list starts at the model of the shown car, wherever that stands in it. */
function showChosen(list: HTMLElement | null): void {
  const chosen = list?.querySelector('input:checked')?.parentElement;
  if (list && chosen) list.scrollTop = chosen.offsetTop - list.offsetTop - list.clientHeight / 3;
}
