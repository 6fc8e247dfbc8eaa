import { Fragment } from 'react';
import { carName } from '../../configuration/car-name';
import { useDetails } from '../../configuration/details-context';
import { useConfiguration } from '../../configuration/react';
import { useCarCode } from '../../configuration/use-car-code';
import { useToday } from '../../configuration/use-today';
import { useI18n } from '../../i18n/context';
import { CarAddress } from './car-address';
import { EquipmentList } from './equipment-list';
import { EquipmentText } from './equipment-text';
import { Figures } from './figures';
import { Notes } from './notes';
import { Picks } from './picks';
import { Prices } from './prices';
import { QuoteDrawing } from './quote-drawing';
import styles from './quote-sheet.module.css';
import { useQuoteWords } from './words/words';

/** The page of paper. On a screen it is as wide as there is room; printed it is one page, and the whole equipment a second. */
export function QuoteSheet({ isWhole }: { readonly isWhole: boolean }) {
  const { text, format } = useI18n();
  const words = useQuoteWords();
  const { car, selection } = useConfiguration();
  const code = useCarCode(selection);
  const isOnItsWay = /^(?:asleep|loading)$/.test(useDetails(true).state);
  const today = useToday();
  return (
    <article className={styles.sheet} aria-label={words.sheet}>
      <header className={styles.head}>
        <h2 className={styles.name}>{text(carName(car))}</h2>
        <p className={styles.made}>{words.made(format.date(today.toISOString().slice(0, 10)))}</p>
        {(code !== null || isOnItsWay) && (
          <p className={styles.code}>
            {words.code} <strong>{code === null ? '…' : foldable(code)}</strong>
          </p>
        )}
      </header>
      <QuoteDrawing isLarge={isWhole} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Picks />
          <CarAddress />
        </div>
        <Prices />
      </div>
      <Figures />
      {!isWhole && <EquipmentText />}
      <div className={styles.parties}>
        <Party label={words.dealer} />
        <Party label={words.buyer} />
      </div>
      <Notes />
      {isWhole && <EquipmentList />}
    </article>
  );
}

/** A code of many extras is long: between its groups it may go on in the next line. */
const foldable = (code: string) =>
  code.split(/(?<=-)/).map((group, at, all) => (
    <Fragment key={all.slice(0, at).join('')}>
      {group}
      <wbr />
    </Fragment>
  ));

/** A name to be typed here or written on paper. It is kept nowhere. */
function Party({ label }: { readonly label: string }) {
  return (
    <label className={styles.party}>
      {label}
      <input className={styles.field} autoComplete="off" maxLength={120} />
    </label>
  );
}
