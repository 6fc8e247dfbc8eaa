import { useRange } from '../../configuration/react';
import { optionName } from '../../configuration/option-name';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import field from '../../ui/field.module.css';
import { SearchField } from '../../ui/search-field';
import { columnIds, filterIds, type FilterId } from './column-ids';
import styles from './table-controls.module.css';
import { SEARCH_LIMIT } from '../../configuration/codec';
import type { OffersTable } from './use-offers-table';
import { usePairsWords } from './words/words';

interface TableControlsProps {
  readonly table: OffersTable;
  readonly isPlain: boolean;
  readonly onReset: () => void;
}

/** Which rows and which columns of the offers table are shown. */
export function TableControls({ table, isPlain, onReset }: TableControlsProps) {
  const words = usePairsWords();
  return (
    <div role="search" className={styles.controls}>
      <SearchField
        label={words.search}
        value={table.state.globalFilter}
        limit={SEARCH_LIMIT}
        onSearch={(typed) => table.setGlobalFilter(typed)}
      />
      {filterIds.map((id) => (
        <FilterField key={id} id={id} table={table} />
      ))}
      {/* aria-disabled, not disabled: the focus stays on the button when there is nothing left to undo. */}
      <Button className={styles.reset} aria-disabled={isPlain} onClick={onReset}>
        {words.reset}
      </Button>
      <ColumnChoice table={table} />
    </div>
  );
}

function FilterField({ id, table }: { readonly id: FilterId; readonly table: OffersTable }) {
  const { text } = useI18n();
  const words = usePairsWords();
  const { catalogue, offers } = useRange();
  const sold = new Set(
    [...offers.values()].map(({ model, offer }) => (id === 'model' ? model.id : offer[id])),
  );
  const column = table.getColumn(id);
  const wanted = column?.getFilterValue();
  return (
    <label className={field.field}>
      <span className={field.label}>{words.columnNames[id]}</span>
      <select
        className={field.input}
        value={typeof wanted === 'string' ? wanted : ''}
        onChange={(event) => column?.setFilterValue(event.currentTarget.value || undefined)}
      >
        <option value="">{words.all}</option>
        {[...sold].map((each) => (
          <option key={each} value={each}>
            {text(optionName(catalogue, id, each))}
          </option>
        ))}
      </select>
    </label>
  );
}

function ColumnChoice({ table }: { readonly table: OffersTable }) {
  const words = usePairsWords();
  return (
    <details className={styles.columns}>
      <summary className={styles.summary}>{words.columns}</summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{words.columns}</legend>
        {columnIds.map((id) => {
          const column = table.getColumn(id);
          return (
            column?.getCanHide() && (
              <label key={id} className={styles.choice}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={column.getIsVisible()}
                  onChange={column.getToggleVisibilityHandler()}
                />
                {words.columnNames[id]}
              </label>
            )
          );
        })}
      </fieldset>
    </details>
  );
}
