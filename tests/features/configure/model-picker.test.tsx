import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { manyModels } from '../../support/many-models';
import { smallCatalogue } from '../../support/small-catalogue/catalogue';
import { chosen, open, option, step } from './choices';

const radios = () => within(step('Model')).getAllByRole<HTMLInputElement>('radio', { hidden: true });
const titles = () =>
  within(step('Model'))
    .getAllByRole('group', { hidden: true })
    .map((group) => group.getAttribute('aria-label'));
const search = (words: string) =>
  userEvent.type(screen.getByRole('searchbox', { name: 'Find a model', hidden: true }), `${words}{Enter}`);
const count = () => within(step('Model')).getByRole('status', { hidden: true }).textContent;

/** A wide range, whose picker has come. */
async function openWide(query = '') {
  const opened = open(query, { catalogue: manyModels(10, 2) });
  await screen.findByRole('searchbox', { name: 'Find a model', hidden: true });
  return opened;
}

describe('the models of a wide range', () => {
  it('are radios of one group, under their headings', async () => {
    await openWide('?model=m4');
    expect(radios()).toHaveLength(10);
    expect(new Set(radios().map(({ name }) => name)).size).toBe(1);
    expect(titles()).toEqual(['Saloons', 'SUVs']);
    expect(chosen('Model').value).toBe('m4');
  });

  it('are found by a few letters in either language, and picked as any option is', async () => {
    const { store } = await openWide();
    await search('модель 7');
    expect(radios().map(({ value }) => value)).toEqual(['m7']);
    expect(count()).toBe('1 of 10 models');
    await userEvent.click(option('Model', 'Model 7'));
    expect(store.getState().shown.car.model.id).toBe('m7');
  });

  it('say so when none is called that', async () => {
    await openWide();
    await search('zeppelin');
    expect(within(step('Model')).queryByRole('radio', { hidden: true })).toBeNull();
    expect(count()).toBe('0 of 10 models');
  });

  it('are plain rows while they are few', () => {
    open('', { catalogue: smallCatalogue });
    expect(radios()).toHaveLength(3);
    expect(screen.queryByRole('searchbox', { hidden: true })).toBeNull();
  });
});
