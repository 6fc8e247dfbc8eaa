import { useCallback, useState } from 'react';
import { useConfiguratorUnheard, useWritten } from '../../configuration/react';
import type { Configurator } from '../../configuration/store';
import { useI18n } from '../../i18n/context';
import { glow, glowLater } from '../../ui/use-glow';
import { late } from '../../ui/late';
import { MiniCar } from './mini-car';
import styles from './price-bar.module.css';
import { PriceDate } from './price-date';

const AlsoChanged = late(() => import('./also-changed'));
const LastVisit = late(() => import('./last-visit'));
const ShareActs = late(() => import('./share-acts'), ShareRoom);

/** Holds the place of the two buttons: the price does not move when they come. */
function ShareRoom() {
  const { m } = useI18n();
  return (
    <>
      <span className={styles.room} />
      <span className={styles.linkRoom}>{m.actions.copyLink}</span>
    </>
  );
}

/** Always in sight: the car, its price and how old that is, and the link to it. Above it, what a pick moved unasked. */
export function PriceBar() {
  const { m } = useI18n();
  const words = { failed: m.loadFailed, retry: m.figure.retry };
  return (
    <footer className={styles.bar}>
      <AlsoChanged {...words} />
      <LastVisit {...words} />
      <MiniCar />
      <div className={styles.sum} data-unsure="list">
        <Total />
        <p className={styles.basis}>
          <PriceDate />
        </p>
      </div>
      <div className={styles.share}>
        <ShareActs {...words} />
      </div>
    </footer>
  );
}

/** By itself, so that a pick renders nothing else of the bar. */
function Total() {
  const { m, format } = useI18n();
  const { shown } = useConfiguratorUnheard();
  const [first] = useState(() => format.price(shown.total));
  const write = useCallback(
    (output: HTMLOutputElement, state: Configurator) => {
      const total = format.price(state.shown.total);
      if (output.textContent === total) return;
      output.textContent = total;
      glowLater(output);
    },
    [format],
  );
  return (
    // The announcer says price changes, in one sentence with what else changed; this stays silent.
    <output
      ref={useWritten(write)}
      className={`${styles.price} ${glow}`}
      aria-label={m.price.label}
      aria-live="off"
    >
      {first}
    </output>
  );
}
