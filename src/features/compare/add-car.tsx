import { useState } from 'react';
import {
  comparedCar,
  isCompared,
  MOST_CARS,
  withCar,
  withoutCar,
  type Comparison,
} from '../../configuration/comparison';
import { useConfiguration, useRange } from '../../configuration/react';
import { optionName } from '../../configuration/option-name';
import { countedPrice } from '../../configuration/price';
import type { Offer } from '../../catalogue/schema/offer';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './add-car.module.css';
import { useCompareWords } from './words/words';

interface AddCarProps {
  readonly compared: Comparison;
  readonly onChange: (compared: Comparison) => void;
}

/** A button, and behind it every row of the price list, to be added and taken away again. */
export function AddCar({ compared, onChange }: AddCarProps) {
  const { m, text } = useI18n();
  const words = useCompareWords();
  const models = useRange().catalogue.models;
  const [isOpen, setIsOpen] = useState(false);
  const isFull = compared.length >= MOST_CARS;
  return (
    <>
      <Button look="main" onClick={() => setIsOpen(true)}>
        {words.addCar}
      </Button>
      {isOpen && (
        <Dialog
          title={words.addCar}
          onClose={() => setIsOpen(false)}
          footer={
            <Button look="main" onClick={() => setIsOpen(false)}>
              {m.actions.close}
            </Button>
          }
        >
          <p role="status" className={styles.full}>
            {isFull && words.full}
          </p>
          {models.map((model) => (
            <section key={model.id} className={styles.model}>
              <h3 className={styles.name}>
                {model.brand} {text(model.name)}
              </h3>
              <ul className={styles.offers}>
                {model.offers.map((offer) => (
                  <li key={offer.id}>
                    <OfferChoice
                      offer={offer}
                      isIn={isCompared(compared, offer.id)}
                      isFull={isFull}
                      onChange={(isIn) =>
                        onChange(
                          isIn ? withCar(compared, comparedCar(offer.id)) : withoutCar(compared, offer.id),
                        )
                      }
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Dialog>
      )}
    </>
  );
}

interface OfferChoiceProps {
  readonly offer: Offer;
  readonly isIn: boolean;
  readonly isFull: boolean;
  readonly onChange: (isIn: boolean) => void;
}

function OfferChoice({ offer, isIn, isFull, onChange }: OfferChoiceProps) {
  const { text, format } = useI18n();
  const words = useCompareWords();
  const catalogue = useRange().catalogue;
  const { list } = useConfiguration();
  const name = (step: 'trim' | 'engine' | 'gearbox') => text(optionName(catalogue, step, offer[step]));
  return (
    <button
      type="button"
      className={styles.offer}
      aria-pressed={isIn}
      aria-disabled={isFull && !isIn}
      onClick={() => (isIn || !isFull) && onChange(!isIn)}
    >
      <span className={styles.trim}>{name('trim')}</span>
      <span className={styles.parts}>
        {name('engine')} · {name('gearbox')}
      </span>
      <span className={styles.price}>{format.price(countedPrice(offer, list).price.value)}</span>
      <span className={styles.state}>{isIn && words.added}</span>
    </button>
  );
}
