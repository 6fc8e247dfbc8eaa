import { writeAddress } from '../../configuration/address';
import { carQuery } from '../../configuration/link';
import { comparedCar, comparedSelection } from '../../configuration/comparison';
import { useConfiguration, useRange } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { ViewLink } from '../../ui/navigation';
import { roles } from '../../ui/table-roles';
import styles from './costs-table.module.css';
import type { Cost, Estimate } from './estimate';
import { kmText, wayOf, wayText } from './costs-measure';
import { formulaOf } from './formula';
import { shortName } from './names';
import { perHundred } from './running-costs';
import { visit } from './russia/prices';
import type { Costs } from './use-costs';
import { useCostsWords } from './words/words';
import { sumsOf } from './sums';

/** What a year costs, kind by kind, each with how it came about; the two cars as columns. */
export function CostsTable({ costs }: { readonly costs: Costs }) {
  const i18n = useLateI18n();
  const { format, text } = i18n;
  const words = useCostsWords();
  const { estimates, view, place, byCity } = costs;
  const [first, second] = estimates;
  const isWhole = first.isWhole && second.isWhole;
  const hundredOf = ({ year }: Estimate) => perHundred(year, wayOf(i18n, view.km));
  const { price } = sumsOf(format);
  return (
    <>
      <table {...roles.table} aria-label={words.table} className={styles.table}>
        <thead {...roles.group}>
          <tr {...roles.row} className={styles.row}>
            <th {...roles.columnHeader} scope="col" className={styles.corner}>
              {words.cost}
            </th>
            {estimates.map((estimate) => (
              <CarHead key={estimate.car.offer.id} estimate={estimate} />
            ))}
            <th {...roles.columnHeader} scope="col" className={styles.difference}>
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody {...roles.group}>
          {first.costs.map((cost, index) => {
            const other = second.costs[index];
            return (
              <tr key={cost.kind} {...roles.row} className={styles.row}>
                <th {...roles.rowHeader} scope="row" className={styles.kind}>
                  {words.kinds[cost.kind]}
                </th>
                <CostCell cost={cost} costs={costs} />
                {other && <CostCell cost={other} costs={costs} />}
                <DifferenceCell first={cost.kopecks} second={other?.kopecks ?? null} />
              </tr>
            );
          })}
          <SumRow
            name={isWhole ? words.sum : words.sumKnown}
            estimates={estimates}
            sumOf={({ year }) => year}
            print={price}
            isWhole={isWhole}
          />
          <SumRow
            name={words.perWay(wayText(i18n, words, 100))}
            estimates={estimates}
            sumOf={hundredOf}
            print={price}
            isWhole={isWhole}
          />
        </tbody>
      </table>
      <div className={styles.notes}>
        {!byCity && <p>{words.cityIgnored}</p>}
        <p>{words.taxYear(text(place.name), String(place.year))}</p>
        <p>
          {words.insuranceParts} {place.territory && words.territory(text(place.territory.of))}
        </p>
        <p>{words.visitHint(kmText(i18n, words, visit.value.every))}</p>
      </div>
    </>
  );
}

function CarHead({ estimate: { car } }: { readonly estimate: Estimate }) {
  const i18n = useLateI18n();
  const range = useRange();
  const { list, selection, car: own } = useConfiguration();
  const query =
    car.offer.id === own.offer.id
      ? carQuery(range, selection)
      : writeAddress(comparedSelection(range, comparedCar(car.offer.id), list.id));
  return (
    <th {...roles.columnHeader} scope="col" className={styles.car}>
      <ViewLink view="configure" query={query} className={styles.link}>
        {shortName(i18n, car)}
      </ViewLink>
    </th>
  );
}

function CostCell({ cost, costs }: { readonly cost: Cost; readonly costs: Costs }) {
  const i18n = useLateI18n();
  const words = useCostsWords();
  return (
    <td {...roles.cell} className={styles.cell} data-known={cost.kopecks !== null}>
      {cost.kopecks === null ? words.notKnown : sumsOf(i18n.format).price(cost.kopecks)}
      {cost.isUnconfirmed && cost.kopecks !== null && (
        <span className={styles.unconfirmed}> {i18n.m.unconfirmed}</span>
      )}
      <span className={styles.formula}> {formulaOf(i18n, words, costs.view, cost)}</span>
    </td>
  );
}

interface DifferenceProps {
  readonly first: number | null;
  readonly second: number | null;
}

/** Second minus first; a dash where either is not known. */
function DifferenceCell({ first, second }: DifferenceProps) {
  const { format } = useLateI18n();
  const words = useCostsWords();
  const isKnown = first !== null && second !== null;
  return (
    <td {...roles.cell} className={styles.difference} data-known={isKnown} data-label={words.difference}>
      {isKnown ? sumsOf(format).difference(second - first) : words.notKnown}
    </td>
  );
}

interface SumRowProps {
  readonly name: string;
  readonly estimates: Costs['estimates'];
  readonly sumOf: (estimate: Estimate) => number;
  readonly print: (sum: number) => string;
  /** Every cost of both is known. */
  readonly isWhole: boolean;
}

function SumRow({ name, estimates, sumOf, print, isWhole }: SumRowProps) {
  const { m } = useLateI18n();
  const [first, second] = estimates;
  return (
    <tr {...roles.row} className={styles.row} data-sum="true">
      <th {...roles.rowHeader} scope="row" className={styles.kind}>
        {name}
      </th>
      {estimates.map((estimate) => (
        <td key={estimate.car.offer.id} {...roles.cell} className={styles.cell} data-known="true">
          {print(sumOf(estimate))}
          {estimate.isUnconfirmed && <span className={styles.unconfirmed}> {m.unconfirmed}</span>}
        </td>
      ))}
      <DifferenceCell first={isWhole ? sumOf(first) : null} second={isWhole ? sumOf(second) : null} />
    </tr>
  );
}
