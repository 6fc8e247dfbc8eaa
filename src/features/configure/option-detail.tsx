import type { Finish, Option } from '../../catalogue/schema/model';
import type { Step } from '../../catalogue/steps';
import { useI18n } from '../../i18n/context';
import styles from './option-radio.module.css';

/** The small line under an option's name. */
export function OptionDetail({ step, option }: { readonly step: Step; readonly option: Option | Finish }) {
  const { text } = useI18n();
  if (!option.detail || step === 'colour') return null;
  return <span className={styles.detail}>{text(option.detail)}</span>;
}
