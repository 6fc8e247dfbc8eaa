import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { BoundFields } from './bound-fields';
import { readSum } from './budget-words';
import { MustHave } from './must-have';
import { PriceRuler } from './price-ruler';
import { TypedField } from './typed-field';
import type { Find } from './use-find';
import styles from './wish-panel.module.css';
import { useFindWords } from './words/words';

const ANY = '';
const gearboxes = ['any', 'automatic', 'manual'] as const;

/** Everything that a buyer can wish for. */
export function WishPanel({ find }: { readonly find: Find }) {
  const { format, text, stepName } = useI18n();
  const words = useFindWords();
  const { range, wishes, change } = find;
  const { currency, minorUnits } = format;
  const money = { currency, cheapest: (find.candidates[0]?.price ?? 0) / minorUnits };
  const models = range.catalogue.models.map(({ id, name }) => ({ id, name: text(name) }));
  const isShiftKnown = range.catalogue.gearboxes.some(({ shifts }) => shifts);
  return (
    <section className={styles.panel} aria-label={words.wishes}>
      <div className={styles.budget}>
        <TypedField
          label={words.budget}
          value={wishes.budget}
          read={(typed) => readSum(typed, money)}
          print={(sum) => format.price(sum * minorUnits)}
          hint={words.budgetHint(format.date(range.newestList.date))}
          complaint={words.notASum}
          placeholder={words.anySum}
          look="large"
          onEnter={(budget) => change({ budget })}
        />
        <PriceRuler find={find} />
      </div>
      {models.length > 1 && (
        <ChoiceGroup
          legend={stepName('model')}
          options={[{ id: ANY, name: words.anyModel }, ...models]}
          chosen={wishes.model ?? ANY}
          onChoose={(id) => change({ model: id === ANY ? null : id })}
        />
      )}
      {isShiftKnown && (
        <div>
          <ChoiceGroup
            legend={stepName('gearbox')}
            options={gearboxes.map((id) => ({ id, name: words.gearboxes[id] }))}
            chosen={wishes.gearbox}
            onChoose={(gearbox) => change({ gearbox })}
          />
          <p className={styles.hint}>{words.gearboxHint}</p>
        </div>
      )}
      <MustHave find={find} />
      <BoundFields find={find} />
      <Button
        look="quiet"
        className={styles.clear}
        aria-disabled={!find.isWishing}
        onClick={() => find.clear()}
      >
        {words.clear}
      </Button>
    </section>
  );
}
