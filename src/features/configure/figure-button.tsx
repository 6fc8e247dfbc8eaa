import type { Figure } from '../../catalogue/schema/figure';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { glow, useGlow } from '../../ui/use-glow';
import styles from './figure-button.module.css';
import { useSourceDialog } from './source-dialog';

interface FigureButtonProps {
  readonly figure: Figure;
  /** What the figure is of: "Power". */
  readonly label: string;
  /** That it is unconfirmed is written as the button is, by whoever shows many: each element of a page is paid for. */
  readonly isOneOfMany?: boolean;
}

/** A figure that can be asked where it comes from. What is unconfirmed or not published says so in words. */
export function FigureButton({ figure, label, isOneOfMany = false }: FigureButtonProps) {
  const i18n = useLateI18n();
  const ask = useSourceDialog();
  const value = figureText(i18n, figure);
  const isUnconfirmed = figure.status === 'unconfirmed';
  const said = isUnconfirmed ? `${value} ${i18n.m.unconfirmed}` : value;
  const element = useGlow<HTMLButtonElement>(value);
  return (
    <button
      ref={element}
      type="button"
      className={`${styles.figure} ${glow}`}
      data-status={figure.status}
      aria-label={`${said}, ${i18n.m.figure.sourceOf(label)}`}
      onClick={() => ask({ figure, label })}
    >
      {isUnconfirmed ? (
        <>
          <span className={styles.value}>{value}</span>{' '}
          {isOneOfMany ? i18n.m.unconfirmed : <span className={styles.status}>{i18n.m.unconfirmed}</span>}
        </>
      ) : (
        value
      )}
    </button>
  );
}
