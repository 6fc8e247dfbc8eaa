import type { Figure } from '../../catalogue/schema/figure';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { Glow } from '../../ui/glow';
import styles from './figure-button.module.css';
import { useSourceDialog } from './source-dialog';

interface FigureButtonProps {
  readonly figure: Figure;
  /** What the figure is of: "Power". */
  readonly label: string;
}

/** A figure that can be asked where it comes from. What is unconfirmed or not published says so in words. */
export function FigureButton({ figure, label }: FigureButtonProps) {
  const i18n = useLateI18n();
  const ask = useSourceDialog();
  const value = figureText(i18n, figure);
  return (
    <button
      type="button"
      className={styles.figure}
      data-status={figure.status}
      onClick={() => ask({ figure, label })}
    >
      <Glow of={value} className={styles.value} />
      {figure.status === 'unconfirmed' && <span className={styles.status}>{i18n.m.unconfirmed}</span>}
      <span className="visually-hidden">, {i18n.m.figure.sourceOf(label)}</span>
    </button>
  );
}
