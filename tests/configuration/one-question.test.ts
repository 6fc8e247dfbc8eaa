// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { configurationOf } from '../../src/configuration/configuration';
import { modelRangeOf } from '../../src/configuration/described-range';
import { createConfigurator } from '../../src/configuration/store';
import { firstSelection } from '../../src/configuration/address';
import * as engine from '../../src/engine/index';
import { smallCore } from '../support/small-catalogue/catalogue';

vi.mock('../../src/engine/index', { spy: true });

// Compiling a model that is shown for the first time is no question about a car.
const questions = [engine.answer, engine.evaluate, engine.nearest, engine.explain];
const asked = () => questions.reduce((sum, question) => sum + vi.mocked(question).mock.calls.length, 0);
const forget = () => {
  vi.clearAllMocks();
};

describe('one question, one answer', () => {
  beforeEach(forget);

  it('a pick asks the engine once, and every option that is looked at then once for each model', () => {
    const store = createConfigurator(modelRangeOf(smallCore));
    forget();
    store.getState().choose('engine', 'diesel');
    expect(asked()).toBe(1);
    forget();
    const inModel = store.getState().shown.steps.filter(({ step }) => step !== 'model');
    expect(inModel.flatMap(({ options }) => options).length).toBeGreaterThan(smallCore.models.length);
    expect(asked()).toBe(1);
    const [models] = store.getState().shown.steps;
    expect(models?.options).toHaveLength(smallCore.models.length);
    expect(asked()).toBe(smallCore.models.length);
  });

  it('a pick that does not fit asks for its reasons and alternatives, and as little as any once it is confirmed', () => {
    const store = createConfigurator(modelRangeOf(smallCore));
    store.getState().choose('engine', 'diesel');
    forget();
    store.getState().choose('gearbox', 'manual');
    expect(store.getState().asking).not.toBeNull();
    // What else the car could be then is one more look at it.
    expect(vi.mocked(engine.answer)).toHaveBeenCalledTimes(2);
    forget();
    store.getState().confirm();
    expect(asked()).toBe(0);
  });

  it('two ranges with other prices give the same selection their own price', () => {
    const dearer = JSON.parse(JSON.stringify(smallCore), (key, value: unknown) =>
      key === 'prices' && Array.isArray(value)
        ? value.map((price: { value: number | null }) => ({
            ...price,
            value: price.value === null ? null : price.value * 2,
          }))
        : value,
    );
    const [range, other] = [modelRangeOf(smallCore), modelRangeOf(dearer)];
    const selection = firstSelection(range);
    const price = configurationOf(range, selection).price.value;
    expect(configurationOf(other, selection).price.value).toBe(2 * price);
  });
});
