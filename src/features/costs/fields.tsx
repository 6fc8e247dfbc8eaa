import { useId, useState, type ReactNode } from 'react';
import type { Codec } from '../../configuration/codec';
import { useI18n } from '../../i18n/context';
import styles from './fields.module.css';
import { useCostsWords } from './words/words';

/** What a number may be, in units of its last decimal. */
interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
}

interface RangeFieldProps {
  readonly label: string;
  readonly bounds: Bounds;
  readonly step: number;
  readonly value: number;
  /** The value as it is read: "15 000 km". */
  readonly text: string;
  readonly onChange: (value: number) => void;
}

/** A number to slide, with its value in words. */
export function RangeField({ label, bounds, step, value, text, onChange }: RangeFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        <span className={styles.value}>{text}</span>
      </label>
      <input
        id={id}
        type="range"
        className={styles.range}
        min={bounds.least}
        max={bounds.most}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly bounds: Bounds;
  readonly codec: Codec<number>;
  /** How a value is shown to be typed over, where that is not the number of its last decimals. */
  readonly print?: (value: number) => string;
  readonly value: number;
  readonly hint?: ReactNode;
  readonly onChange: (value: number) => void;
}

/** What an English number has before three digits, "5,032": no number of these has three decimals. */
const THOUSANDS = /,(?=\d{3}(?!\d))/g;

/** A number to type: what makes none, or lies out of bounds, is said once the field is left, and changes nothing. */
export function NumberField({ label, bounds, codec, value, hint, onChange, ...own }: NumberFieldProps) {
  const { format } = useI18n();
  const ofDecimals = (number: number) => format.number(number / 10 ** bounds.decimals, bounds.decimals);
  const { print = ofDecimals } = own;
  const words = useCostsWords();
  const id = useId();
  const read = (text: string) => codec.parse(text.replaceAll(THOUSANDS, ''));
  const [draft, setDraft] = useState({ text: print(value), of: value, isLeft: true });
  if (draft.of !== value) setDraft({ text: print(value), of: value, isLeft: true });
  const isBad = draft.isLeft && read(draft.text) === null;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={draft.text}
        aria-invalid={isBad}
        aria-describedby={`${id}hint`}
        onChange={(event) => {
          const { value: text } = event.currentTarget;
          const next = read(text);
          setDraft({ text, of: next ?? value, isLeft: false });
          if (next !== null) onChange(next);
        }}
        onBlur={() => setDraft({ ...draft, isLeft: true })}
        onKeyDown={(event) => event.key === 'Enter' && setDraft({ ...draft, isLeft: true })}
      />
      <p id={`${id}hint`} aria-live="polite" className={styles.hint}>
        {isBad ? words.outOfBounds(print(bounds.least), print(bounds.most)) : hint}
      </p>
    </div>
  );
}

interface ChoiceFieldProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id;
  readonly hint?: ReactNode;
  readonly onChange: (id: Id) => void;
}

/** One of a few. */
export function ChoiceField<Id extends string>({
  label,
  options,
  value,
  hint,
  onChange,
}: ChoiceFieldProps<Id>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
