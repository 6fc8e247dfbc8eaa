import { useI18n } from '../../i18n/context';
import styles from './assumptions.module.css';
import { fuelPrice, kmText, waySlider } from './costs-measure';
import { bounds, codecs } from './costs-view';
import { driverCoefficient, litreAt } from './estimate';
import { ChoiceField, NumberField, RangeField } from './fields';
import { ageCoefficients, baseTariff, bonusClasses, experienceFrom } from './russia/insurance';
import { places } from './russia/places';
import { grades, petrol, visit } from './russia/prices';
import type { Costs } from './use-costs';
import { useCostsWords } from './words/words';

/** What the reader's year is like: in sight what most readers change, folded what few do. */
export function Assumptions({ costs }: { readonly costs: Costs }) {
  const i18n = useI18n();
  const { text, format } = i18n;
  const words = useCostsWords();
  const { view, change, place } = costs;
  const way = waySlider(i18n);
  const price = fuelPrice(i18n);
  const { date } = petrol[place.id === 'moscow' ? 'moscow' : 'average'][view.grade];
  return (
    <div className={styles.assumptions}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.year}</legend>
        <div className={styles.fields}>
          <ChoiceField
            label={words.place}
            options={places.map(({ id, name }) => ({ id, name: text(name) }))}
            value={view.place}
            onChange={(id) => change({ place: id })}
          />
          <RangeField
            label={words.km}
            bounds={way.bounds}
            step={way.step}
            value={way.valueOf(view.km)}
            text={kmText(i18n, words, view.km)}
            onChange={(value) => change({ km: way.kmOf(value) })}
          />
          <RangeField
            label={words.city}
            bounds={bounds.city}
            step={10}
            value={view.city}
            text={words.percent(format.number(view.city))}
            onChange={(city) => change({ city })}
          />
          <ChoiceField
            label={words.grade}
            options={grades.map((id) => ({ id, name: words.gradeName(id) }))}
            value={view.grade}
            onChange={(grade) => change({ grade, litre: null })}
          />
          <NumberField
            // What was typed by the litre is no price of a gallon.
            key={price.by}
            label={words.fuelPrices[price.by]}
            bounds={bounds.litre}
            codec={price.codec}
            print={price.print}
            value={litreAt(view, place)}
            hint={words.litreHint(format.date(date))}
            onChange={(litre) => change({ litre })}
          />
        </div>
      </fieldset>
      <PolicyFields costs={costs} />
    </div>
  );
}

function PolicyFields({ costs: { view, change } }: { readonly costs: Costs }) {
  const i18n = useI18n();
  const { format } = i18n;
  const words = useCostsWords();
  const number = (value: number) => format.number(value);
  const { least, most } = baseTariff.value;
  return (
    <details className={styles.folded}>
      <summary className={styles.summary}>
        {words.policy} · {words.service}
      </summary>
      <div className={styles.fields}>
        <ChoiceField
          label={words.age}
          options={ageCoefficients.value.map(({ age }) => ({ id: age, name: words.ages(age) }))}
          value={view.age}
          onChange={(age) => change({ age })}
        />
        <ChoiceField
          label={words.driven}
          options={experienceFrom.map((years) => ({
            id: String(years),
            name: words.drivenValue(String(years)),
          }))}
          value={view.driven}
          hint={driverCoefficient(view) === null ? words.driverImpossible : words.policyHint}
          onChange={(driven) => change({ driven })}
        />
        <ChoiceField
          label={words.bonus}
          options={bonusClasses.value.map(([id, factor]) => ({
            id,
            name: words.bonusValue(id, format.number(factor / 100, 2)),
          }))}
          value={view.bonus}
          onChange={(bonus) => change({ bonus })}
        />
        <NumberField
          label={words.base}
          bounds={bounds.base}
          codec={codecs.base}
          value={view.base}
          hint={words.baseHint(number(least), number(most), format.date(baseTariff.date))}
          onChange={(base) => change({ base })}
        />
        <NumberField
          label={words.visit}
          bounds={bounds.visit}
          codec={codecs.visit}
          value={view.visit}
          hint={words.visitEvery(kmText(i18n, words, visit.value.every))}
          onChange={(each) => change({ visit: each })}
        />
      </div>
    </details>
  );
}
