import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { recombine } from './support/recombine';
import { copyOfSources } from './support/tree';

describe('what the build takes', () => {
  it('is the catalogue, in the parts that a page loads', async () => {
    const texts = await copyOfSources().checkedTexts();
    expect(recombine(texts)).toEqual(jetourCatalogue);
    expect(texts.name).toBe('jetour');
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
