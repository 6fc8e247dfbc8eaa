import { useId } from 'react';
import { limits, type Side, type Typed } from './metres';
import styles from './space-form.module.css';
import { useScaleI18n } from './words/words';

interface MetreFieldProps {
  readonly side: Side;
  readonly value: string;
  readonly typed: Typed;
  /** Whether the buyer is done with the field: nobody is told off while still typing. */
  readonly isLeft: boolean;
  readonly onType: (value: string) => void;
  readonly onLeave: () => void;
}

/** A length in metres as a buyer types it, and what is wrong with it. */
export function MetreField({ side, value, typed, isLeft, onType, onLeave }: MetreFieldProps) {
  const { words, format } = useScaleI18n();
  const id = useId();
  const isBad = isLeft && typed.kind !== 'known' && !(typed.kind === 'empty' && side === 'height');
  const metres = (mm: number) => format.number(mm / 1000);
  const { least, most } = limits[side];
  const complaint =
    typed.kind === 'out-of-range'
      ? words.outOfRange(metres(least), metres(most))
      : words.notANumber(format.number(5.3));
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {words.fields[side]}
      </label>
      <input
        id={id}
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={value}
        aria-invalid={isBad}
        aria-describedby={`${id}hint`}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={(event) => event.key === 'Enter' && onLeave()}
      />
      <p id={`${id}hint`} aria-live="polite" className={styles.hint}>
        {isBad ? complaint : side === 'height' && words.heightHint}
      </p>
    </div>
  );
}
