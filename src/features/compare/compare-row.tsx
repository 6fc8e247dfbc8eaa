import { sourceIn, type DetailsState } from '../../configuration/details';
import { useLateI18n } from '../../i18n/context';
import { roles } from '../../ui/table-roles';
import type { CompareCell, CompareRow } from './compare-rows';
import styles from './compare-table.module.css';
import { FittingMark } from './fitting-mark';
import type { FigureColumn } from './use-compare-table';
import { useCompareWords } from './words/words';

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: '→', desc: '←' } as const;

interface CompareRowProps {
  readonly row: CompareRow;
  /** The row as it sorts the cars. */
  readonly figure: FigureColumn | undefined;
  /** The cars in their order. */
  readonly cars: readonly string[];
  readonly isAside: (car: string) => boolean;
  /** Where the sources are, when each value shall tell its own. */
  readonly sources: DetailsState | null;
}

/** A figure of every car. Its name sorts the cars by it, where they differ. */
export function CompareRowView({ row, figure, cars, isAside, sources }: CompareRowProps) {
  const sorted = figure?.getIsSorted() ?? false;
  return (
    <tr {...roles.row} className={styles.row} data-same={row.isSame}>
      <th
        {...roles.rowHeader}
        scope="row"
        className={styles.name}
        aria-sort={sorted ? ariaSort[sorted] : undefined}
      >
        {figure?.getCanSort() ? (
          <button type="button" className={styles.sort} onClick={figure.getToggleSortingHandler()}>
            {row.name}
            <span aria-hidden="true" className={styles.arrow}>
              {sorted && arrows[sorted]}
            </span>
          </button>
        ) : (
          row.name
        )}
      </th>
      {cars.map((car) => {
        const cell = row.cells.find(({ id }) => id === car);
        return cell && <Cell key={car} cell={cell} isAside={isAside(car)} sources={sources} />;
      })}
    </tr>
  );
}

interface CellProps {
  readonly cell: CompareCell;
  readonly isAside: boolean;
  readonly sources: DetailsState | null;
}

function Cell({ cell, isAside, sources }: CellProps) {
  const { m } = useLateI18n();
  const words = useCompareWords();
  return (
    <td
      {...roles.cell}
      className={styles.cell}
      data-aside={isAside}
      data-known={cell.isPublished}
      data-better={cell.isBetter}
    >
      {cell.fitting === null ? cell.text : <FittingMark fitting={cell.fitting} word={cell.text} />}
      {cell.isBetter && (
        <>
          <BetterMark />
          <span className="visually-hidden">, {words.better}</span>
        </>
      )}
      {cell.isUnconfirmed && <span className={styles.unconfirmed}> {m.unconfirmed}</span>}
      {sources && <CellSource cell={cell} details={sources} />}
    </td>
  );
}

/** Who says a value, and when they said it. */
function CellSource({
  cell: { said },
  details,
}: {
  readonly cell: CompareCell;
  readonly details: DetailsState;
}) {
  const { text, format } = useLateI18n();
  const source = said && sourceIn(details, said.source);
  if (!said || !source) return null;
  const publisher = text(source.publisher);
  return (
    <span className={styles.source}>
      {source.url === undefined ? (
        publisher
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {publisher}
        </a>
      )}
      , {format.date(said.date)}
    </span>
  );
}

/** To see beside the better value; to hear there is a word. */
export const BetterMark = () => (
  <svg className={styles.better} viewBox="0 0 10 10" aria-hidden="true">
    <path d="M0 9 5 1l5 8z" />
  </svg>
);
