import { useConfigurator } from '../../configuration/react';
import { optionName } from '../../configuration/option-name';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { columnIds, filterIds, type FilterId } from './column-ids';
import { SearchField } from './search-field';
import styles from './table-controls.module.css';
import type { OffersTable } from './use-offers-table';

interface TableControlsProps {
  readonly table: OffersTable;
  readonly isPlain: boolean;
  readonly onReset: () => void;
}

/** Which rows and which columns of the offers table are shown. */
export function TableControls({ table, isPlain, onReset }: TableControlsProps) {
  const { m } = useI18n();
  return (
    <div role="search" className={styles.controls}>
      <SearchField
        label={m.pairs.search}
        value={table.state.globalFilter}
        onSearch={(words) => table.setGlobalFilter(words)}
      />
      {filterIds.map((id) => (
        <FilterField key={id} id={id} table={table} />
      ))}
      {/* aria-disabled, not disabled: the focus stays on the button when there is nothing left to undo. */}
      <Button className={styles.reset} aria-disabled={isPlain} onClick={onReset}>
        {m.pairs.reset}
      </Button>
      <ColumnChoice table={table} />
    </div>
  );
}

function FilterField({ id, table }: { readonly id: FilterId; readonly table: OffersTable }) {
  const { m, text } = useI18n();
  const { catalogue, offers } = useConfigurator((state) => state.range);
  const sold = new Set(
    [...offers.values()].map(({ model, offer }) => (id === 'model' ? model.id : offer[id])),
  );
  const column = table.getColumn(id);
  const wanted = column?.getFilterValue();
  return (
    <label className={styles.field}>
      <span className={styles.label}>{m.pairs.columnNames[id]}</span>
      <select
        className={styles.input}
        value={typeof wanted === 'string' ? wanted : ''}
        onChange={(event) => column?.setFilterValue(event.currentTarget.value || undefined)}
      >
        <option value="">{m.pairs.all}</option>
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
  const { m } = useI18n();
  return (
    <details className={styles.columns}>
      <summary className={styles.summary}>{m.pairs.columns}</summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{m.pairs.columns}</legend>
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
                {m.pairs.columnNames[id]}
              </label>
            )
          );
        })}
      </fieldset>
    </details>
  );
}
