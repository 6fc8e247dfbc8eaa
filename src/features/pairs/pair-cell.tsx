import type { Model } from '../../catalogue/schema/model';
import type { Offer } from '../../catalogue/schema/offer';
import { offerName } from '../../configuration/offer-name';
import { useConfiguration, useRange } from '../../configuration/react';
import { countedPrice } from '../../configuration/price';
import { useCompared } from '../../configuration/use-compared';
import { useLateI18n } from '../../i18n/context';
import { CompareButton } from '../../ui/compare-button';
import { ViewLink } from '../../ui/navigation';
import { pairQuery } from './car-link';
import type { Pair } from './pair-matrix';
import { roles } from '../../ui/table-roles';
import styles from './pair-table.module.css';
import { useYourOffer } from './use-your-offer';
import { usePairsWords } from './words/words';

interface PairCellProps {
  readonly pair: Pair;
  /** The model's columns begin here. */
  readonly isFirst: boolean;
}

/** What a pair is sold as, and the link to it; or why it is not sold. */
export function PairCell({ pair, isFirst }: PairCellProps) {
  const { m, text } = useLateI18n();
  const { model, gearbox, offers } = pair;
  const isSold = offers.length > 0;
  return (
    <td
      {...roles.cell}
      className={styles.cell}
      data-sold={isSold}
      data-first={isFirst}
      data-label={`${text(model.name)} · ${text(gearbox.name)}`}
    >
      {isSold ? <Sold pair={pair} /> : <NotSold pair={pair} />}
      {isSold && offers.every(({ status }) => status === 'unconfirmed') && (
        <p className={styles.unconfirmed}>{m.unconfirmed}</p>
      )}
    </td>
  );
}

function Sold({ pair }: { readonly pair: Pair }) {
  const { format, text } = useLateI18n();
  const words = usePairsWords();
  const { list } = useConfiguration();
  const yours = useYourOffer();
  const trimOf = ({ trim }: Offer) => {
    const name = pair.model.trims.find(({ id }) => id === trim)?.name;
    return name ? text(name) : trim;
  };
  const trims = [...new Set(pair.offers.map(trimOf))].join(', ');
  return (
    <>
      <ViewLink view="configure" query={pairQuery(pair, list)} className={styles.link}>
        {/* The trims stand below with their prices; whoever hears the link alone hears them too. */}
        {words.soldAs} <span className="visually-hidden">{trims}</span>
      </ViewLink>
      <ul className={styles.offers}>
        {pair.offers.map((offer) => (
          <li key={offer.id}>
            <span>{trimOf(offer)}</span>{' '}
            <span className={styles.price}>{format.price(countedPrice(offer, list).price.value)}</span>
            <AddOffer model={pair.model} offer={offer} />
          </li>
        ))}
      </ul>
      {yours && pair.offers.includes(yours) && <p className={styles.yours}>{words.yourCar}</p>}
    </>
  );
}

function AddOffer({ model, offer }: { readonly model: Model; readonly offer: Offer }) {
  const { m, text } = useLateI18n();
  const catalogue = useRange().catalogue;
  const compared = useCompared(offer.id);
  return (
    <span className={styles.compare}>
      <CompareButton {...compared} words={m.compare} of={offerName(catalogue, { model, offer }, text)} />
    </span>
  );
}

function NotSold({ pair }: { readonly pair: Pair }) {
  const { format, text } = useLateI18n();
  const words = usePairsWords();
  const [engine, model] = [text(pair.engine.name), text(pair.model.name)];
  const gearboxes = format.list(pair.gearboxes.map(({ name }) => words.named(text(name))));
  return (
    <>
      <p className={styles.not}>{words.notSold}</p>
      <p className={styles.reason}>
        {pair.gearboxes.length > 0
          ? words.because.engineOnlyWith(engine, gearboxes, model)
          : words.because.engineNotInModel(engine, model)}
      </p>
    </>
  );
}
