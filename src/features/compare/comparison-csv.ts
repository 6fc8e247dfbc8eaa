import type { LateI18n } from '../../i18n/context';
import { csvOf } from '../../ui/csv';
import type { CompareCell, RowGroup } from './compare-rows';
import { shortName } from './short-name';
import type { ComparedColumn } from './use-compared-cars';
import type { CompareWords } from './words/ru';

/**
 * The comparison as a spreadsheet opens it: a row of the table each, numbers as numbers with their unit in a column of
 * its own, and which of them are unconfirmed in the last.
 */
export function comparisonCsv(
  cars: readonly ComparedColumn[],
  groups: readonly RowGroup[],
  i18n: LateI18n,
  words: CompareWords,
): string {
  const names = cars.map(({ car }) => shortName(i18n, car));
  const head = [words.group, words.row, words.unit, ...names, i18n.m.unconfirmed];
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => {
      const cells = cars.map(({ id }) => row.cells.find((cell) => cell.id === id));
      const unit = cells.find((cell) => cell?.unit)?.unit ?? null;
      return [
        group.name,
        row.name,
        unit === 'money' ? i18n.format.currency : unit === null ? '' : i18n.unitName(unit),
        ...cells.map((cell) => valueOf(cell, i18n.format.minorUnits)),
        names.filter((_, index) => cells[index]?.isUnconfirmed).join(', '),
      ];
    }),
  );
  return csvOf([head, ...rows]);
}

function valueOf(cell: CompareCell | undefined, minorUnits: number): string | number {
  if (cell?.value === undefined) return cell?.text ?? '';
  return cell.unit === 'money' ? cell.value / minorUnits : cell.value;
}
