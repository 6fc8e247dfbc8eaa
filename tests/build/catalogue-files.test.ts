import { describe, expect, it } from 'vitest';
import { catalogueFiles } from '../../src/build/catalogue-files';
import { copyOfSources } from '../catalogue/support/tree';

describe('the build', () => {
  it('stops at a mistyped gearbox and names its path', async () => {
    const { root, edit } = copyOfSources();
    edit(
      'src/catalogue/jetour/dashing/offers.ts',
      `row('luxury-1.5t', ['luxury', '1.5t', '6dct']`,
      `row('luxury-1.5t', ['luxury', '1.5t', '7at']`,
    );
    await expect(catalogueFiles(root)).rejects.toThrow(
      'the catalogue does not hold:\nmodels.dashing.offers[3].gearbox: unknown id "7at"',
    );
  });

  it('takes the shipped catalogue', async () => {
    await expect(catalogueFiles(copyOfSources().root)).resolves.toMatchObject({ name: 'catalogue-files' });
  });
});
