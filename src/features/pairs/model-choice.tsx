import { useMemo } from 'react';
import { useRange } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import field from '../../ui/field.module.css';
import { useQueryPart } from '../../ui/use-query-part';
import { useShownModels } from './shown-models';
import { tableView } from './table-view';
import { usePairsWords } from './words/words';

/** Which model of a wide range is shown: its pairs, and its versions in the table below. */
export function ModelChoice() {
  const { text } = useI18n();
  const words = usePairsWords();
  const range = useRange();
  const part = useMemo(() => tableView(range), [range]);
  const [, arrange] = useQueryPart(part);
  const [shown] = useShownModels();
  return (
    <label className={field.field}>
      <span className={field.label}>{words.byModel}</span>
      <select
        className={field.input}
        value={shown?.id}
        onChange={({ currentTarget: { value } }) => arrange(() => ({ model: value }))}
      >
        {range.catalogue.models.map(({ id, name }) => (
          <option key={id} value={id}>
            {text(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
