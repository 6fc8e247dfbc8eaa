import { useConfigurator } from '../../configuration/react';
import { useI18n } from '../../i18n/context';

/** Which list the price is of, and in the same breath what the model costs by now where only that is known. */
export function PriceDate() {
  const { m, format } = useI18n();
  const words = useConfigurator(({ shown: { price, onList, list } }) =>
    onList ? m.price.listOf(format.month(list.date)) : m.price.firstOf(format.month(price.from)),
  );
  return (
    <>
      {words}
      <NewerRange />
    </>
  );
}

/** " · in September from …", where that is known and newer than the list. */
export function NewerRange() {
  const { m, format } = useI18n();
  return useConfigurator(({ shown: { list, car } }) => {
    const low = car.model.laterRange?.low;
    const isNewer = low !== undefined && typeof low.value === 'number' && low.date > list.date;
    return isNewer && ` · ${m.price.newer(low.date, format.price(Number(low.value)))}`;
  });
}
