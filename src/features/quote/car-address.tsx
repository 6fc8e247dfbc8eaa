import { useDeferredValue } from 'react';
import { linkQuery } from '../../configuration/link';
import { useConfiguration, useRange } from '../../configuration/react';
import { useIsTakenOver } from '../../configuration/taken-over';
import { useNavigation } from '../../ui/navigation';
import { QrCode } from '../../ui/qr-code';
import styles from './car-address.module.css';
import { useQuoteWords } from './words/words';

/** Where exactly this car is found again: to be scanned, and to be typed. A page that is no browser's knows no address. */
export function CarAddress() {
  const words = useQuoteWords();
  const range = useRange();
  const { selection } = useConfiguration();
  const { shareHref } = useNavigation();
  const link = useIsTakenOver() ? shareHref(linkQuery(range, selection)) : null;
  // Its modules are worked out for a while: after the words, and letting go between.
  const scanned = useDeferredValue(link, null);
  return (
    <div className={styles.address}>
      {scanned !== null && <QrCode text={scanned} label={words.qr} className={styles.code} />}
      <p className={styles.words}>
        {words.address}
        {link !== null && (
          <a href={link} className={styles.link}>
            {link}
          </a>
        )}
      </p>
    </div>
  );
}
