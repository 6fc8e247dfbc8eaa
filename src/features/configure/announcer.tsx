import { carName } from '../../configuration/car-name';
import { changesBetween, type Change, type Configuration } from '../../configuration/configuration';
import { useConfiguratorUnheard, useSettledConfiguration } from '../../configuration/react';
import type { Choice } from '../../configuration/selection';
import { useI18n, type I18n } from '../../i18n/context';
import { changeName, valueName } from './change-names';
import type { LateWords } from './words/ru';
import { useLateWords } from './words/words';

/** Says each change of the car once, politely, in one sentence: what it costs now, and what the buyer did not ask for. */
export default function Announcer() {
  const i18n = useI18n();
  const words = useLateWords();
  // Heard, not seen: it may follow, and what it is said of changes with every car.
  const now = useSettledConfiguration();
  const { range, before, pickedStep } = useConfiguratorUnheard();
  const sentence =
    before && before.selection !== now.selection
      ? sentenceOf(
          { ...i18n, words },
          before,
          now,
          changesBetween(range, before.car, now.car.ids),
          pickedStep,
        )
      : '';
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true">
      {sentence}
    </p>
  );
}

function sentenceOf(
  i18n: I18n & { readonly words: LateWords },
  before: Configuration,
  now: Configuration,
  changes: readonly Change[],
  pickedStep: Choice | null,
): string {
  const { words, format, text } = i18n;
  const difference = now.total - before.total;
  const isBack = ({ step, to }: Change) => before.selection.aside[step] === to.id;
  const others = changes.filter(({ step }) => step !== pickedStep);
  const named = (some: readonly Change[]) =>
    format.list(some.map((each) => `${changeName(i18n, each)} ${valueName(i18n, each, each.to)}`));
  const back = others.filter(isBack);
  const moved = others.filter((change) => !isBack(change));
  const parts = [words.announce.car(text(carName(now.car)), format.price(now.total))];
  if (difference > 0) parts.push(words.announce.more(format.price(difference)));
  if (difference < 0) parts.push(words.announce.less(format.price(-difference)));
  if (moved.length > 0)
    parts.push((pickedStep ? words.announce.alsoChanged : words.announce.changed)(named(moved)));
  if (back.length > 0) parts.push(words.announce.back(named(back)));
  return `${parts.join(', ')}.`;
}
