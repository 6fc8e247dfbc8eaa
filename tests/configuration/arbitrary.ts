import fc from 'fast-check';
import { steps, type Step } from '../../src/catalogue/steps';
import type { ModelRange } from '../../src/configuration/model-range';
import type { Configurator, ConfiguratorStore } from '../../src/configuration/store';

/** Something a buyer does. */
export type Act = (store: ConfiguratorStore) => void;

/** Whatever a buyer may do to a configurator, in any order. */
export function acts(range: ModelRange): fc.Arbitrary<readonly Act[]> {
  const choice = fc
    .constantFrom(...steps)
    .chain((step: Step) => fc.tuple(fc.constant(step), fc.constantFrom(...range.values[step])));
  const choose = choice.map(
    ([step, id]): Act =>
      (store) =>
        store.getState().choose(step, id),
  );
  const plain = fc
    .constantFrom<keyof Configurator>('confirm', 'keep', 'undo', 'redo', 'startOver', 'dismissProblems')
    .map((name): Act => (store) => {
      const act = store.getState()[name];
      if (typeof act === 'function') Reflect.apply(act, undefined, []);
    });
  const list = fc.constantFrom(...range.lists.keys()).map(
    (id): Act =>
      (store) =>
        store.getState().useList(id),
  );
  return fc.array(fc.oneof({ arbitrary: choose, weight: 6 }, { arbitrary: plain, weight: 5 }, list), {
    maxLength: 25,
  });
}
