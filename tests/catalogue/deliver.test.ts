import { describe, expect, it } from 'vitest';
import { deliver } from '../../src/catalogue/deliver';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { jetourDetails } from '../../src/catalogue/jetour/details';
import { smallCatalogue, smallCore, smallDetails } from '../support/small-catalogue/catalogue';
import { recombine } from './support/recombine';

const texts = (...[core, details]: Parameters<typeof deliver>) => {
  const delivered = deliver(core, details);
  return { core: JSON.stringify({ catalogue: delivered.core }), details: JSON.stringify(delivered.details) };
};

describe('a catalogue as it is delivered', () => {
  it('holds everything, put back together', () => {
    expect(recombine(texts(jetourCore, jetourDetails))).toEqual(jetourCatalogue);
    expect(recombine(texts(smallCore, smallDetails))).toEqual(smallCatalogue);
  });

  it('brings what stands beside a figure with the details, and once', () => {
    const { core, details } = texts(jetourCore, jetourDetails);
    const { besides } = JSON.parse(details);
    const notes: readonly string[] = besides.map((beside: unknown) => JSON.stringify(beside));
    expect(notes.length).toBeGreaterThan(50);
    expect(new Set(notes).size).toBe(notes.length);
    const offers = JSON.stringify(
      JSON.parse(core).catalogue.models.map((model: { offers: unknown }) => model.offers),
    );
    for (const key of ['note', 'also', 'others']) expect(offers).not.toContain(`"${key}"`);
    expect(core.length).toBeLessThan(JSON.stringify(jetourCore).length * 0.8);
  });

  it('keeps what its first view says in the core', () => {
    const { core } = texts(jetourCore, jetourDetails);
    const { models, conditions } = JSON.parse(core).catalogue;
    expect(models[0].laterRange).toEqual(jetourCore.models[0]?.laterRange);
    expect(models[2].notices).toEqual(jetourCore.models[2]?.notices);
    expect(conditions).toEqual(jetourCore.conditions);
  });
});
