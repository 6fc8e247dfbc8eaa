import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steps } from '../../src/catalogue/steps';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { carOf, pricedCarOf } from '../../src/configuration/car';
import { configurationOf } from '../../src/configuration/configuration';
import { linkQuery } from '../../src/configuration/link';
import { pickResultOf } from '../../src/configuration/pick';
import { modelRangeOf } from '../../src/configuration/described-range';
import { readSnapshot } from '../../src/configuration/snapshot';
import { createConfigurator } from '../../src/configuration/store';
import { allCars } from '../support/cars';
import { smallCore } from '../support/small-catalogue/catalogue';
import { acts } from './arbitrary';

const range = modelRangeOf(smallCore);
const cars = allCars(smallCore);

/** Runs `check` in every state that some acts of a buyer lead to. */
function inEveryState(check: (store: ReturnType<typeof createConfigurator>) => void, numRuns = 150) {
  fc.assert(
    fc.property(acts(range), (all) => {
      const store = createConfigurator(range);
      for (const act of all) {
        act(store);
        check(store);
      }
    }),
    { numRuns },
  );
}

describe('whatever a buyer does', () => {
  it('a car that can be bought is shown, with every pick', () => {
    inEveryState((store) => {
      const { picks } = store.getState().timeline.present;
      const { car } = configurationOf(range, store.getState().timeline.present);
      expect(
        cars.some((each) => each.offer === car.offer.id && steps.every((s) => each[s] === car.ids[s])),
      ).toBe(true);
      for (const step of steps) expect(car.ids[step]).toBe(picks[step] ?? car.ids[step]);
    });
  });

  it('what a pick does not change stays the same to whoever listens, who would be drawn again for it', () => {
    const store = createConfigurator(range);
    const { problems, alsoChanged } = store.getState();
    const [model] = smallCore.models;
    store.getState().choose('model', model?.id ?? '');
    expect(store.getState().timeline.past).toHaveLength(1);
    expect(store.getState().problems).toBe(problems);
    store.getState().undo();
    expect(store.getState().alsoChanged).toBe(alsoChanged);
  });

  it('the car that a pick found is the one that its selection is answered with', () => {
    inEveryState((store) => {
      const { shown, timeline } = store.getState();
      const { car, price } = pricedCarOf(range, timeline.present);
      expect({ ids: shown.car.ids, total: shown.total }).toEqual({ ids: car.ids, total: price });
    });
  });

  it('an option costs what it says, also when it brings back what had been set aside', () => {
    inEveryState((store) => {
      const { present } = store.getState().timeline;
      const { steps: views, price } = configurationOf(range, present);
      for (const { step, options } of views) {
        for (const { option, difference, needs } of options) {
          const outcome = pickResultOf(range, present, step, option.id);
          if (!outcome) throw new Error(`${step} ${option.id} is shown and leads nowhere`);
          const after = configurationOf(range, outcome.selection);
          expect(after.price.value).toBe(price.value + difference);
          expect(after.car.offer.id).toBe(outcome.car.offer.id);
          expect(needs.length).toBe(outcome.givesWay.length);
        }
      }
    }, 25);
  });

  it('no pick is lost: what gave way is set aside until it fits or another value of its step is picked', () => {
    inEveryState((store) => {
      const { present } = store.getState().timeline;
      for (const step of steps) {
        expect(present.picks[step] === undefined || present.aside[step] === undefined).toBe(true);
        const back = present.aside[step];
        if (back === undefined || !range.values[step].includes(back)) continue;
        // It would have come back if it fitted without a further change.
        const fits = cars.some(
          (car) =>
            car[step] === back && steps.every((each) => (present.picks[each] ?? car[each]) === car[each]),
        );
        if (fits && steps.filter((each) => present.aside[each] !== undefined).length === 1) {
          throw new Error(`${step} ${back} fits and was not brought back`);
        }
      }
    });
  });

  it('undo takes back the last change, and redo makes it again', () => {
    inEveryState((store) => {
      const before = store.getState().timeline;
      if (before.past.length === 0) return;
      store.getState().undo();
      expect(store.getState().timeline.present).toBe(before.past.at(-1));
      store.getState().redo();
      expect(store.getState().timeline).toEqual(before);
    });
  });

  it('nothing changes without an act: asking and keeping leave the car as it is', () => {
    inEveryState((store) => {
      const { asking, timeline } = store.getState();
      if (!asking) return;
      store.getState().keep();
      expect(store.getState()).toMatchObject({ asking: null, timeline });
      store.getState().choose(asking.step, asking.option.id);
      expect(store.getState().asking).toEqual(asking);
    });
  });

  it('the address reads back as the picks, and a snapshot as the whole timeline', () => {
    inEveryState((store) => {
      const { timeline } = store.getState();
      const { picks, list } = timeline.present;
      expect(readAddress(range, writeAddress(timeline.present)).selection).toEqual({
        picks,
        aside: {},
        list,
      });
      const kept: unknown = JSON.parse(JSON.stringify(timeline));
      expect(readSnapshot(range, kept)).toEqual(timeline);

      const reloaded = createConfigurator(range);
      reloaded.getState().start(linkQuery(range, timeline.present), kept);
      expect(reloaded.getState().timeline).toEqual(timeline);
    });
  });

  it('a link leads to the very same car', () => {
    inEveryState((store) => {
      const { timeline, shown } = store.getState();
      const linked = readAddress(range, linkQuery(range, timeline.present));
      expect(linked.problems).toEqual([]);
      expect(carOf(range, linked.selection).ids).toEqual(shown.car.ids);
    });
  });
});

it('a link names the colour that is filled in for one that had to give way', () => {
  const store = createConfigurator(range);
  store.getState().start('?model=city&colour=red', null);
  store.getState().choose('model', 'tour');
  store.getState().confirm();
  const { timeline, shown } = store.getState();
  expect(timeline.present).toMatchObject({ picks: { model: 'tour' }, aside: { colour: 'red' } });
  // Not the cheapest completion's white: of the Tour's colours it is the one that looks most like it.
  expect(shown.car.ids.colour).toBe('green');
  expect(linkQuery(range, timeline.present)).toBe('?model=tour&colour=green&list=2026-01');
});

describe('a snapshot that makes no sense', () => {
  const { timeline } = createConfigurator(range).getState();
  const present = timeline.present;
  it.each([
    ['nothing', null],
    ['a text', 'timeline'],
    ['another page’s state', { idx: 3 }],
    ['a missing part', { present, past: [] }],
    ['a past that is no list', { ...timeline, past: {} }],
    ['an unknown list', { ...timeline, present: { ...present, list: '1999-01' } }],
    ['an unknown value', { ...timeline, present: { ...present, picks: { model: 'truck' } } }],
    ['an unknown step', { ...timeline, present: { ...present, aside: { wheels: '19' } } }],
    ['no model', { ...timeline, past: [{ ...present, picks: {} }] }],
    [
      'picks that contradict each other',
      {
        ...timeline,
        future: [{ ...present, picks: { model: 'city', engine: 'diesel', gearbox: 'manual' } }],
      },
    ],
  ])('is refused: %s', (_, raw) => {
    expect(readSnapshot(range, raw)).toBeNull();
  });

  it('leaves the address to speak', () => {
    const store = createConfigurator(range);
    store
      .getState()
      .start('?engine=diesel', { ...timeline, present: { ...present, picks: { model: 'tour' } } });
    expect(store.getState().timeline.present.picks).toEqual({ model: 'city', engine: 'diesel' });
  });
});

it('an address that says what is shown already changes nothing: what shows it would be drawn again', () => {
  const place = { model: 'tour', row: null };
  const store = createConfigurator(range, readAddress(range, '', place).selection);
  const { shown } = store.getState();
  store.getState().start('', null, place);
  expect(store.getState().shown).toBe(shown);
  store.getState().start('', null, { ...place, model: 'city' });
  expect(store.getState().shown.car.model.id).toBe('city');
});

it('another price list says what it fills in otherwise: the cheapest car then need not be the cheapest now', () => {
  const dearer: typeof smallCore = JSON.parse(JSON.stringify(smallCore));
  for (const price of dearer.models[0]?.offers[0]?.prices ?? []) {
    if (price.basis === 'list' && price.from === '2026-01-30') price.value = 130_000_000;
  }
  const store = createConfigurator(modelRangeOf(dearer));
  store.getState().start('?model=city&list=2025-02', null);
  expect(store.getState().shown.car.ids.offer).toBe('city-base');
  store.getState().useList('2026-01');
  expect(store.getState().shown.car.ids.offer).toBe('city-plus');
  expect(store.getState().alsoChanged.map(({ step, from, to }) => [step, from.id, to.id])).toEqual([
    ['gearbox', 'manual', 'auto'],
    ['trim', 'base', 'plus'],
  ]);
});
