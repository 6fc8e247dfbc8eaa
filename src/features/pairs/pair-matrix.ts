import type { Model } from '../../catalogue/schema/model';
import type { Offer } from '../../catalogue/schema/offer';
import type { Option } from '../../catalogue/schema/option';
import { optionsOf } from '../../configuration/options';
import type { ModelRange } from '../../configuration/model-range';

/** An engine and a gearbox of one model: sold when any offer has both. */
export interface Pair {
  readonly model: Model;
  readonly engine: Option;
  readonly gearbox: Option;
  /** The rows of the price list with both. */
  readonly offers: readonly Offer[];
  /** The gearboxes that the model combines with the engine; none when it is not sold with it at all. */
  readonly gearboxes: readonly Option[];
}

export interface PairMatrix {
  readonly columns: readonly { readonly model: Model; readonly gearboxes: readonly Option[] }[];
  readonly rows: readonly { readonly engine: Option; readonly pairs: readonly Pair[] }[];
}

/**
 * Every engine of some models against every gearbox of each, in the order of the catalogue.
 * @param models all of the range unless told
 */
export function pairMatrix(
  { catalogue }: ModelRange,
  models: readonly Model[] = catalogue.models,
): PairMatrix {
  const columns = models.map((model) => ({
    model,
    gearboxes: optionsOf(catalogue, model, 'gearbox'),
  }));
  const engines = catalogue.engines.filter(({ id }) =>
    models.some(({ offers }) => offers.some((offer) => offer.engine === id)),
  );
  return {
    columns,
    rows: engines.map((engine) => ({
      engine,
      pairs: columns.flatMap(({ model, gearboxes }) => {
        const having = model.offers.filter((offer) => offer.engine === engine.id);
        const withEngine = gearboxes.filter(({ id }) => having.some((offer) => offer.gearbox === id));
        return gearboxes.map((gearbox) => ({
          model,
          engine,
          gearbox,
          offers: having.filter((offer) => offer.gearbox === gearbox.id),
          gearboxes: withEngine,
        }));
      }),
    })),
  };
}
