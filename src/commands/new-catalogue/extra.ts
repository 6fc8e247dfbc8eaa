import type { ExtraLine } from './read-extras';
import type { OfferLine } from './read-offers';
import type { Pen } from './pen';
import { wordsOf } from './words';

/** An extra of a new catalogue, as one of a model that has it. */
export function extraFrom(
  { name, group, slot, detail, price, others, standard, optional }: ExtraLine,
  own: readonly OfferLine[],
  offerId: (offer: OfferLine) => string,
  { text, ids, ground, prices }: Pen,
): object {
  const supplyOf = (offer: OfferLine) => {
    if (standard.has(offer)) return 'standard';
    return optional.has(offer) ? 'optional' : 'not-offered';
  };
  const isPriced = price !== undefined && own.some((offer) => optional.has(offer));
  return {
    id: ids.extra(name),
    name: text(name),
    ...(detail !== '' && { detail: text(detail) }),
    group: ids.group(group),
    ...(slot !== '' && { slot: ids.slot(slot) }),
    offers: Object.fromEntries(own.map((offer) => [offerId(offer), supplyOf(offer)])),
    ...(others.contains.length > 0 && { contains: others.contains.map((each) => ids.extra(each)) }),
    prices: isPriced ? prices(price) : [],
    ...ground,
  };
}

/** The rules of an extra: what it excludes, and what it asks for. Only between extras that some row of the model has. */
export function rulesFrom(
  { name, others }: ExtraLine,
  inModel: ReadonlySet<string>,
  { text, said, ids, ground }: Pen,
): readonly object[] {
  const kinds = [
    { column: 'not with', link: 'without', needs: 'lacks', wordsIn: 'notWith' },
    { column: 'only with', link: 'with', needs: 'has', wordsIn: 'onlyWith' },
  ] as const;
  const extra = ids.extra(name);
  return kinds.flatMap(({ column, link, needs, wordsIn }) =>
    others[column].flatMap((other) => {
      if (!inModel.has(other)) return [];
      const words = said((language) =>
        wordsOf(language)[wordsIn](text(name)[language] ?? name, text(other)[language] ?? other),
      );
      const id = `${extra}-${link}-${ids.extra(other)}`;
      return [{ id, when: { has: [extra] }, needs: { [needs]: [ids.extra(other)] }, text: words, ...ground }];
    }),
  );
}
