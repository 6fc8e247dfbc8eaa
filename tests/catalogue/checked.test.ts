import { describe, expect, it } from 'vitest';
import { diagramsOf } from '../../src/catalogue/diagrams';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { jetourDetails } from '../../src/catalogue/jetour/details';
import { copyOfSources } from './support/tree';

describe('what the build takes', () => {
  it('is the catalogue, compiled, with the drawings and the details apart', async () => {
    const { core, details } = await copyOfSources().checkedTexts();
    const models = jetourCore.models.map(({ drawing: _drawing, ...model }) => model);
    expect(JSON.parse(core)).toEqual({
      catalogue: JSON.parse(JSON.stringify({ ...jetourCore, models })),
      diagrams: diagramsOf(jetourCore),
    });
    expect(JSON.parse(details)).toEqual(jetourDetails);
  });

  it('is refused with the path of a mistyped gearbox, before anything is compiled', async () => {
    const { edit, checkedTexts } = copyOfSources();
    edit(
      'src/catalogue/jetour/dashing/offers.ts',
      `row('luxury-1.5t', ['luxury', '1.5t', '6dct']`,
      `row('luxury-1.5t', ['luxury', '1.5t', '7at']`,
    );
    await expect(checkedTexts()).rejects.toThrow(
      'the catalogue does not hold:\nmodels.dashing.offers[3].gearbox: unknown id "7at"',
    );
  });

  it('is refused when it breaks the brief', async () => {
    const { edit, checkedTexts } = copyOfSources();
    for (const file of ['offers', 'specs'])
      edit(`src/catalogue/jetour/x70-plus/${file}.ts`, `gearbox: '7dct'`, `gearbox: '6dct'`);
    await expect(checkedTexts()).rejects.toThrow(
      'models.x70-plus.offers[0].gearbox: the 1.6T only comes with the 7-speed, not 6dct',
    );
  });
});
