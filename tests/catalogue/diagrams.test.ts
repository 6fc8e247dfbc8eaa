import { expect, it } from 'vitest';
import { diagramsOf } from '../../src/catalogue/diagrams';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { configurationOf } from '../../src/configuration/configuration';
import { modelRangeOf } from '../../src/configuration/described-range';
import { compiledRangeOf } from '../../src/configuration/model-range';

it('what is compiled when the site is built answers as what is compiled on the spot', () => {
  const diagrams = diagramsOf(jetourCore);
  const before = compiledRangeOf({ catalogue: jetourCore, diagrams });
  const here = modelRangeOf(jetourCore);
  for (const { id } of jetourCore.models) {
    const selection = { picks: { model: id }, aside: {}, list: here.newestList.id };
    expect(configurationOf(before, selection)).toEqual(configurationOf(here, selection));
  }
});

it('what is compiled of another catalogue is refused', () => {
  const [first, ...others] = jetourCore.models;
  if (!first) throw new Error('no models');
  const catalogue = { ...jetourCore, models: [{ ...first, offers: first.offers.slice(1) }, ...others] };
  const range = compiledRangeOf({ catalogue, diagrams: diagramsOf(jetourCore) });
  expect(() => range.ofModel(first.id)).toThrow('a diagram of another catalogue');
});

it('a model of which nothing was compiled is said', () => {
  const { dashing: _dashing, ...diagrams } = diagramsOf(jetourCore);
  expect(() => compiledRangeOf({ catalogue: jetourCore, diagrams }).ofModel('dashing')).toThrow(
    'no diagram of dashing',
  );
});
