import { useI18n } from '../i18n/context';
import { ViewLink } from '../ui/navigation';
import styles from './message-page.module.css';

/** A path that is no view's. */
export function NotFound() {
  const { m } = useI18n();
  return (
    <div className={styles.message}>
      <h1>{m.notFound.title}</h1>
      <p>{m.notFound.text}</p>
      <p>
        <ViewLink view="configure">{m.notFound.back}</ViewLink>
      </p>
    </div>
  );
}
