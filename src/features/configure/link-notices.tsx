import { totalOf } from '../../configuration/car-total';
import { useId } from 'react';
import type { AddressProblem } from '../../configuration/address';
import { carName } from '../../configuration/car-name';
import { useConfiguration, useConfigurator, useConfiguratorStore, useRange } from '../../configuration/react';
import { choiceName } from '../../configuration/choice-name';
import { useLateI18n } from '../../i18n/context';
import { useDetails } from '../../configuration/details-context';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { FormerCar } from './former-car';
import { useLateWords } from './words/words';

/** What a link asked for and this page shows otherwise: unknown or contradictory values, an older price list. */
export default function LinkNotices() {
  return (
    <>
      <FormerCar />
      <LinkProblems />
      <OlderList />
    </>
  );
}

function LinkProblems() {
  const { m } = useLateI18n();
  const problems = useConfigurator((state) => state.problems);
  const { dismissProblems: dismiss } = useConfiguratorStore().getState();
  const sentence = useProblemSentence();
  const id = useId();
  if (problems.length === 0) return null;
  return (
    <Notice title={m.problems.title} action={<Button onClick={dismiss}>{m.actions.dismiss}</Button>}>
      <ul>
        {problems.map((problem, index) => (
          // The list never changes its order: it is what one address held.
          <li key={`${id}${String(index)}`}>{sentence(problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function useProblemSentence() {
  const { m, format, text, stepName } = useLateI18n();
  const { car, list } = useConfiguration();
  const range = useRange();
  const words = useLateWords();
  const details = useDetails();
  const gone = details.state === 'ready' ? (details.details.former?.options ?? []) : [];
  return (problem: AddressProblem): string => {
    const { asked } = problem;
    if (problem.kind === 'too-long') return m.problems.tooLong(asked);
    if (problem.kind === 'not-sold') return m.problems.notSold(asked, text(carName(car)));
    if (problem.kind === 'unknown-list') return m.problems.unknownList(asked, format.date(list.date));
    if (problem.kind === 'unread-code') return m.problems.unreadCode(asked);
    if (problem.kind === 'extra-unknown') return words.extraProblems.unknown(asked);
    if ('choice' in problem) {
      const extra = text(choiceName(range, problem.choice, problem.id));
      return problem.kind === 'extra-not-in-model'
        ? words.extraProblems.notInModel(extra, text(car.model.name))
        : words.extraProblems.doesNotFit(extra);
    }
    const step = stepName(problem.step);
    const shown = text(car[problem.step].name);
    const name = text(choiceName(range, problem.step, asked));
    switch (problem.kind) {
      case 'unknown': {
        const option = gone.find((each) => each.step === problem.step && each.id === asked);
        return option
          ? words.former.option(step, text(option.name), shown)
          : m.problems.unknown(step, asked, shown);
      }
      case 'empty':
        return m.problems.empty(step, shown);
      case 'doubled':
        return m.problems.doubled(step, asked, shown);
      case 'not-in-model':
        return m.problems.notInModel(step, name, text(car.model.name), shown);
      case 'does-not-fit':
        return m.problems.doesNotFit(step, name, shown);
    }
  };
}

function OlderList() {
  const { m, format, text } = useLateI18n();
  const range = useRange();
  const useList = useConfigurator((state) => state.useList);
  const { car, list, onList, total } = useConfiguration();
  const { newestList: newest } = range;
  const words = useLateWords();
  if (list.id === newest.id) return null;
  const now = totalOf(range, car, newest);
  const name = text(list.name);
  const shown = format.price(total);
  const difference = now - total;
  const sentence = !onList
    ? [
        m.olderList.missing(name, shown),
        ...(difference === 0 ? [] : [words.former.now(format.price(now), format.difference(difference))]),
      ].join(' ')
    : difference === 0
      ? m.olderList.same(name, shown)
      : m.olderList.text(name, shown, format.price(now), format.difference(difference));
  return (
    <Notice
      title={m.olderList.title}
      action={<Button onClick={() => useList(newest.id)}>{m.olderList.use}</Button>}
    >
      <p>{sentence}</p>
    </Notice>
  );
}
