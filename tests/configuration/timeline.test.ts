import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/configuration/selection';
import { advance, redo, startOf, undo, type Timeline } from '../../src/configuration/timeline';

const step = (place: number): Selection => ({
  picks: { model: 'city', colour: `colour-${String(place)}` },
  aside: {},
  list: '2026-01',
});
const after = (steps: number): Timeline =>
  Array.from({ length: steps }, (_, place) => step(place + 1)).reduce(advance, startOf(step(0)));
const times = (count: number, move: (timeline: Timeline) => Timeline, from: Timeline): Timeline =>
  Array.from({ length: count }).reduce<Timeline>((timeline) => move(timeline), from);

describe('the way of a buyer', () => {
  it('leads back through fifty steps and no further, and forward again to where it was', () => {
    const long = after(60);
    const back = times(50, undo, long);
    expect(back.present).toEqual(step(10));
    expect(undo(back)).toBe(back);
    expect(times(50, redo, back)).toEqual(long);
    expect(redo(long)).toBe(long);
  });

  it('leads back to its very beginning when it is short, a step at a time', () => {
    const short = after(3);
    expect([1, 2, 3].map((count) => times(count, undo, short).present)).toEqual([step(2), step(1), step(0)]);
  });

  it('forgets what lay ahead once another step is taken', () => {
    const { future, present, past } = advance(undo(after(2)), step(7));
    expect([future, present, past]).toEqual([[], step(7), [step(0), step(1)]]);
  });
});
