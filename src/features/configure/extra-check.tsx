import { WITH, WITHOUT } from '../../catalogue/extras';
import type { Extra } from '../../catalogue/schema/extra';
import type { Configuration, ExtraView } from '../../configuration/configuration';
import { useConfigurator, useConfiguratorStore, useSettledConfiguration } from '../../configuration/react';
import { useI18n, type I18n } from '../../i18n/context';
import { useKeepInPlace } from './keep-in-place';
import { valuesOf } from './option-radio';
import styles from './option-radio.module.css';
import { useLateWords } from './words/words';
import type { LateWords } from './words/ru';

/**
 * An extra: what it costs now, with everything else on the car, what it brings and what it needs. One that the car has
 * says what is paid for it, or why nothing is.
 */
export function ExtraCheck({ view: { choice, picked, options } }: { readonly view: ExtraView }) {
  const i18n = useI18n();
  const { m, text } = i18n;
  const words = useLateWords();
  const configuration = useSettledConfiguration();
  const { choose } = useConfiguratorStore().getState();
  const keepInPlace = useKeepInPlace();
  const extra = configuration.car.model.extras?.find(({ id }) => `extra.${id}` === choice.key);
  const has = configuration.car.extras.some((each) => each === extra);
  const isChosen = useConfigurator(({ shown }) => shown.car.extras.some((each) => each === extra));
  const other = options.find(({ option }) => option.id === (has ? WITHOUT : WITH));
  // Without the other value there is nothing to choose: every car of the model has it.
  if (!extra || (!has && !other)) return null;
  const needs = other?.needs ?? [];
  const brings = has ? [] : (other?.brings ?? []);
  const contents = contentsOf(i18n, configuration, extra);
  return (
    <label className={styles.option} data-fits={has || needs.length === 0} data-picked={picked && has}>
      <input
        type="checkbox"
        className={styles.input}
        // As of an option's radio.
        autoComplete="off"
        checked={isChosen}
        data-fits={needs.length === 0}
        onChange={(event) => {
          keepInPlace(event.currentTarget);
          choose(choice.key, isChosen ? WITHOUT : WITH);
        }}
      />
      <span className={styles.body}>
        <svg className={styles.check} viewBox="0 0 18 18" aria-hidden="true">
          <path d="M4 9.5l3.5 3.5L14 5.5" />
        </svg>
        <span className={styles.name}>{text(extra.name)}</span>{' '}
        <span className={styles.price} data-same={has || other?.difference === 0}>
          {has ? paidFor(i18n, words, configuration, extra) : differenceWords(i18n, other?.difference ?? 0)}
        </span>{' '}
        {contents !== '' && <span className={styles.detail}>{words.extras.with(contents)}</span>}{' '}
        {extra.detail && <span className={styles.detail}>{text(extra.detail)}</span>}{' '}
        {!has && needs.length > 0 && <span className={styles.needs}>{m.needs(valuesOf(i18n, needs))}</span>}{' '}
        {brings.length > 0 && <span className={styles.brings}>{m.brings(valuesOf(i18n, brings))}</span>}
      </span>
    </label>
  );
}

const differenceWords = ({ m, format }: I18n, difference: number) =>
  difference === 0 ? m.samePrice : format.difference(difference);

/** What is paid for an extra that the car has: its price, or nothing, since the row or a package has it. */
function paidFor(
  { format, text }: I18n,
  words: LateWords,
  { car, lines }: Configuration,
  extra: Extra,
): string {
  const line = lines.find(({ item }) => item === extra);
  if (line) return format.price(line.amount);
  const within = car.extras.find(({ contains = [] }) => contains.includes(extra.id));
  return within ? words.extras.inPackage(text(within.name)) : words.extras.standard;
}

const contentsOf = ({ text, format }: I18n, { car }: Configuration, { contains = [] }: Extra) =>
  format.list(
    (car.model.extras ?? []).flatMap(({ id, name }) => (contains.includes(id) ? [text(name)] : [])),
  );
