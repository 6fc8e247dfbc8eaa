import { leftOutOf } from '../../configuration/comparison';
import { offerName } from '../../configuration/offer-name';
import { useRange } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { useQuery } from '../../ui/address-context';
import { Notice } from '../../ui/notice';
import { useCompareWords } from './words/words';

/** A link may be long, and a page is not: of what it names in vain so much is repeated. */
const MOST_SAID = 120;

/** What the address asks to compare and does not get: cars that nobody sells, and cars for which there is no room. */
export function LeftOut() {
  const { text, format } = useI18n();
  const words = useCompareWords();
  const range = useRange();
  const { unknown, beyond } = leftOutOf(range, new URLSearchParams(useQuery()).get('cars') ?? '');
  if (unknown.length === 0 && beyond.length === 0) return null;
  const names = beyond.flatMap((id) => {
    const sold = range.offers.get(id);
    return sold ? [offerName(range.catalogue, sold, text)] : [];
  });
  return (
    <Notice title={words.leftOut}>
      {unknown.length > 0 && <p>{words.unknown(format.list(unknown).slice(0, MOST_SAID))}</p>}
      {names.length > 0 && <p>{words.beyond(names.join('; '))}</p>}
    </Notice>
  );
}
