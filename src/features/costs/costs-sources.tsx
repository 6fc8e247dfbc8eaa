import { useI18n } from '../../i18n/context';
import { ViewSection } from '../../ui/view-frame';
import styles from './costs-sources.module.css';
import { sources, type Cited } from './russia/cited';
import { ageCoefficients, baseTariff, bonusClasses, powerCoefficients } from './russia/insurance';
import { loanRate, petrol, stateLoans, visit } from './russia/prices';
import type { Costs } from './use-costs';
import { useCostsWords } from './words/words';

/** Who says each figure that the sums are made of, and of when it is. */
export function CostsSources({ costs: { place, view } }: { readonly costs: Costs }) {
  const { text, format } = useI18n();
  const words = useCostsWords();
  const { territory, tax } = place;
  const names = words.sourceOf;
  const said: readonly (readonly [name: string, figure: Cited<unknown> | null])[] = [
    [names.tax, tax],
    [names.territory, territory],
    [names.corridor, baseTariff],
    [names.powers, powerCoefficients],
    [names.ages, ageCoefficients],
    [names.bonuses, bonusClasses],
    [names.petrol, petrol[place.id === 'moscow' ? 'moscow' : 'average'][view.grade]],
    [names.visit, visit],
    [names.loan, loanRate],
    [names.state, stateLoans],
  ];
  return (
    <ViewSection heading={words.sources}>
      <dl className={styles.sources}>
        {said.map(([name, entry]) => {
          if (!entry) return null;
          const { title, url } = sources[entry.source];
          return (
            <div key={name} className={styles.source}>
              <dt className={styles.figure}>{name}</dt>
              <dd>
                <a href={url} target="_blank" rel="noreferrer" className={styles.link}>
                  {text(title)}
                </a>{' '}
                <span className={styles.date}>{format.date(entry.date)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.date}>{words.ofCar}</p>
    </ViewSection>
  );
}
