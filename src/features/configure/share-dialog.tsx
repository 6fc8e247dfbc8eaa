import { linkQuery } from '../../configuration/link';
import { useConfiguration, useRange } from '../../configuration/react';
import { carName } from '../../configuration/car-name';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useNavigation, ViewLink } from '../../ui/navigation';
import { QrCode } from '../../ui/qr-code';
import styles from './share-dialog.module.css';
import { useShareWords } from './words/share-words';

interface ShareDialogProps {
  /** null: there is none, or it is on its way. */
  readonly code: string | null;
  readonly onClose: () => void;
}

/** Every way to hand this car over: to the device's own apps, to a camera, by voice, on paper. */
export function ShareDialog({ code, onClose }: ShareDialogProps) {
  const { m, text } = useI18n();
  const words = useShareWords();
  const range = useRange();
  const { selection, car } = useConfiguration();
  const { shareHref } = useNavigation();
  const query = linkQuery(range, selection);
  const url = shareHref(query);
  const send = () => {
    // A buyer who thinks better of it closes the device's sheet, which rejects: nothing has to be said then.
    navigator.share({ title: text(carName(car)), url }).catch(() => undefined);
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={<Button onClick={onClose}>{m.actions.close}</Button>}
    >
      {'share' in navigator && (
        <Button look="main" className={styles.send} onClick={send}>
          {words.send}
        </Button>
      )}
      <div className={styles.ways}>
        <QrCode text={url} label={words.qr} className={styles.qr} />
        {code !== null && (
          <div>
            <p className={styles.label}>{words.code}</p>
            <p className={styles.code}>{code}</p>
            <p className={styles.label}>{words.codeHint}</p>
          </div>
        )}
      </div>
      <ViewLink view="quote" query={query} className={styles.quote} onClick={onClose}>
        {words.quote}
      </ViewLink>
    </Dialog>
  );
}
