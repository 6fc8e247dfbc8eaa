import { useI18n } from '../../i18n/context';
import { ViewSection } from '../../ui/view-frame';
import { breakEven, spentBy } from './estimate';
import { ChoiceField } from './fields';
import { shortName } from './names';
import type { Costs } from './use-costs';
import { useCostsWords } from './words/words';
import { YEARS } from './years';
import { YearsChart } from './years-chart';
import styles from './years.module.css';
import { YearsTable } from './years-table';
import { sumsOf } from './sums';

/** What both cars have cost after each of seven years: drawn, in a sentence, and as a table. */
export function YearsSection({ costs: { estimates, view, change } }: { readonly costs: Costs }) {
  const i18n = useI18n();
  const { format } = i18n;
  const sums = sumsOf(format);
  const words = useCostsWords();
  const [first, second] = estimates;
  const withPrice = view.from === 'price';
  const lines = [spentBy(first, YEARS, withPrice), spentBy(second, YEARS, withPrice)] as const;
  const names = [shortName(i18n, first.car), shortName(i18n, second.car)] as const;
  const even = breakEven(...lines);
  const gap = (lines[1].at(-1) ?? 0) - (lines[0].at(-1) ?? 0);
  const sentence =
    even !== null
      ? words.breakEven(format.number(even))
      : gap === 0
        ? words.sameSpent
        : words.noBreakEven(gap > 0 ? names[0] : names[1], sums.price(Math.abs(gap)));
  return (
    <ViewSection heading={words.chart}>
      <div className={styles.choice}>
        <ChoiceField
          label={words.from}
          options={(['price', 'zero'] as const).map((id) => ({ id, name: words.froms[id] }))}
          value={view.from}
          onChange={(from) => change({ from })}
        />
      </div>
      <YearsChart lines={lines} names={names} even={even} sentence={sentence} />
      <p className={styles.note}>{words.chartNote}</p>
      <YearsTable lines={lines} names={names} />
    </ViewSection>
  );
}
