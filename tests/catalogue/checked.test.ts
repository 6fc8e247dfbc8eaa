import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { jetourDetails } from '../../src/catalogue/jetour/details';
import { copyOfSources } from './support/tree';

describe('what the build takes', () => {
  it('is the catalogue in two texts', async () => {
    const { core, details } = await copyOfSources().checkedTexts();
    expect(JSON.parse(core)).toEqual(jetourCore);
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
    edit('src/catalogue/jetour/options.ts', `{ id: 'fwd',`, `{ id: 'awd',`);
    for (const model of ['dashing', 'x70-plus', 't2-pass'])
      edit(`src/catalogue/jetour/${model}/offers.ts`, `drive: 'fwd'`, `drive: 'awd'`);
    for (const model of ['x70-plus', 't2-pass'])
      edit(`src/catalogue/jetour/${model}/specs.ts`, `drive: 'fwd'`, `drive: 'awd'`);
    for (const gearbox of ['6mt', '6dct', '7dct'])
      edit(
        'src/catalogue/jetour/dashing/specs.ts',
        `gearbox: '${gearbox}', drive: 'fwd'`,
        `gearbox: '${gearbox}', drive: 'awd'`,
      );
    await expect(checkedTexts()).rejects.toThrow(
      'models.dashing.offers[0].drive: every version is front-wheel drive, not awd',
    );
  });
});
