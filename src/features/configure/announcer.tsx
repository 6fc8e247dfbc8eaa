import { carName } from '../../configuration/car-name';
import { changesBetween } from '../../configuration/configuration';
import { useConfiguration, useConfigurator } from '../../configuration/react';
import { steps } from '../../catalogue/steps';
import { useI18n, type I18n } from '../../i18n/context';
import type { Configuration } from '../../configuration/configuration';

/** Says each change of the car once, politely, in one sentence. */
export function Announcer() {
  const i18n = useI18n();
  const before = useConfigurator((state) => state.before);
  const now = useConfiguration();
  const sentence = before && before.selection !== now.selection ? sentenceOf(i18n, before, now) : '';
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true">
      {sentence}
    </p>
  );
}

function sentenceOf({ m, format, text, stepName }: I18n, before: Configuration, now: Configuration): string {
  const difference = now.price.value - before.price.value;
  const changes = changesBetween(before.car, now.car, steps);
  const back = steps.filter(
    (step) => before.selection.aside[step] === now.selection.picks[step] && now.selection.picks[step],
  );
  const parts = [m.announce.car(text(carName(now.car)), format.price(now.price.value))];
  if (difference > 0) parts.push(m.announce.more(format.price(difference)));
  if (difference < 0) parts.push(m.announce.less(format.price(-difference)));
  if (changes.length > 0) {
    parts.push(
      m.announce.changed(format.list(changes.map(({ step, to }) => `${stepName(step)} ${text(to.name)}`))),
    );
  }
  if (back.length > 0) parts.push(m.announce.back(format.list(back.map((step) => text(now.car[step].name)))));
  return `${parts.join(', ')}.`;
}
