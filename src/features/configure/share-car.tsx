import { useState } from 'react';
import { useDetails } from '../../configuration/details-context';
import { useSettledConfiguration } from '../../configuration/react';
import { useCarCode } from '../../configuration/use-car-code';
import { Button } from '../../ui/button';
import styles from './share-car.module.css';
import { ShareDialog } from './share-dialog';
import { useShareWords } from './words/share-words';

/** Beside the link: the car's code in sight, and the other ways to hand the car over. */
export function ShareCar() {
  const words = useShareWords();
  const { selection } = useSettledConfiguration();
  const code = useCarCode(selection);
  const details = useDetails(true);
  const isWithoutCodes = details.state === 'ready' && !details.details.carCodes;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M10 12.5V2.5m-3.5 3.5L10 2.5 13.5 6M6 9H4.5v8.5h11V9H14"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
          />
        </svg>
        <span className={styles.words}>
          {words.share}
          {!isWithoutCodes && (
            <>
              {' '}
              <span className={styles.code}>{code ?? '\u00A0'}</span>
            </>
          )}
        </span>
      </Button>
      {isOpen && <ShareDialog code={code} onClose={() => setOpen(false)} />}
    </>
  );
}
