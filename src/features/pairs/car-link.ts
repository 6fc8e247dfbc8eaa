import type { PriceList } from '../../catalogue/schema/catalogue';
import { writeAddress } from '../../configuration/address';
import type { Pair } from './pair-matrix';

/** The query of the cheapest car with an engine and a gearbox. */
export const pairQuery = ({ model, engine, gearbox }: Pair, list: PriceList): string =>
  writeAddress({
    picks: { model: model.id, engine: engine.id, gearbox: gearbox.id },
    aside: {},
    list: list.id,
  });
