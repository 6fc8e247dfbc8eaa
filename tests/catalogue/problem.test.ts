import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { problemOf } from '../../src/catalogue/problem';
import type { CatalogueCore } from '../../src/catalogue/schema/catalogue';

const broken = (change: (model: CatalogueCore['models'][number]) => unknown): CatalogueCore => {
  const copy: CatalogueCore = JSON.parse(JSON.stringify(jetourCore));
  const [first, ...others] = copy.models;
  if (!first) throw new Error('no model');
  return { ...copy, models: [JSON.parse(JSON.stringify({ ...first, ...Object(change(first)) })), ...others] };
};

describe('what the problem of a catalogue refuses, by its path', () => {
  it.each([
    [
      'a rule about a step that is none',
      broken(({ rules }) => ({ rules: [{ ...rules[0], when: { wheels: ['19'] } }] })),
      'models.dashing.rules[0].when.wheels: unknown step',
    ],
    [
      'a rule about a value that no model has',
      broken(({ rules }) => ({ rules: [{ ...rules[0], needs: { trim: ['luxus'] } }] })),
      'models.dashing.rules[0].needs.trim[0]: unknown id "luxus"',
    ],
    [
      'an offer with a gearbox that does not exist',
      broken(({ offers }) => ({ offers: [...offers, { ...offers[0], id: 'x', gearbox: '7at' }] })),
      `models.dashing.offers[${String(jetourCore.models[0]?.offers.length)}].gearbox: unknown id "7at"`,
    ],
  ])('%s', (_what, catalogue, message) => {
    const compileAll = () => catalogue.models.map((model) => problemOf(catalogue, model));
    expect(compileAll).toThrow(new Error(message));
  });
});
