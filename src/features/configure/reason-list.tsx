import { useMemo } from 'react';
import { WITHOUT } from '../../catalogue/extras';
import { reasonsAgainst, type Reason, type StepValue } from '../../configuration/reasons';
import { useConfiguration, useRange } from '../../configuration/react';
import { sourceIn } from '../../configuration/details';
import { useDetails } from '../../configuration/details-context';
import { choiceName } from '../../configuration/choice-name';
import type { Choice } from '../../configuration/selection';
import { useI18n } from '../../i18n/context';
import styles from './reason-list.module.css';
import { useLateWords } from './words/words';

/** Each rule that stops an option, as a sentence with its source. */
export function ReasonList({ step, option }: { readonly step: Choice; readonly option: string }) {
  const { text, format } = useI18n();
  const words = useLateWords();
  const sentence = useSentence();
  const range = useRange();
  const { list, selection } = useConfiguration();
  const reasons = useMemo(
    () => reasonsAgainst(range, selection, step, option),
    [range, selection, step, option],
  );
  const details = useDetails();
  return (
    <ul className={styles.list}>
      {reasons.map((reason) => {
        const id = sourceOf(reason) ?? list.source;
        const source = sourceIn(details, id);
        const name =
          reason.kind === 'offers' ? words.consequence.priceList(format.date(list.date)) : undefined;
        const title = source ? text(source.title) : '';
        const label = name && title ? `${name} — ${title}` : name || title;
        return (
          <li key={sentence(reason)} className={styles.reason}>
            {sentence(reason)}{' '}
            <span className={styles.source}>
              {words.consequence.source}:{' '}
              {source?.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {label}
                </a>
              ) : (
                label
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What says so, where it is not the price list. */
function sourceOf(reason: Reason): string | undefined {
  if (reason.kind === 'rule') return reason.rule.source;
  return reason.kind === 'package' ? reason.extra.source : undefined;
}

function useSentence() {
  const { m, format, text, stepName } = useI18n();
  const words = useLateWords();
  const range = useRange();
  const name = ({ step, id }: StepValue) => {
    const named = text(choiceName(range, step, id));
    return id === WITHOUT ? m.withoutExtra(named) : named;
  };
  return (reason: Reason): string => {
    if (reason.kind === 'rule') return text(reason.rule.text);
    if (reason.kind === 'package')
      return words.extras.contains(text(reason.extra.name), text(reason.contained.name));
    const want = name(reason.want);
    const against = reason.against.map(name);
    const [step] = reason.against.map((each) => each.step);
    if (step && reason.kind === 'list')
      return words.consequence.notOffered(want, stepName(step), format.list(against));
    if (step && reason.soldWith.length > 0) {
      return words.consequence.onlyWith(want, format.list(reason.soldWith.map((id) => name({ step, id }))));
    }
    return words.consequence.noCombination(want, format.list(against));
  };
}
