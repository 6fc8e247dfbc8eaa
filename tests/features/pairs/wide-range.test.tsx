import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import OffersTable from '../../../src/features/pairs/offers-table';
import PairsPage from '../../../src/features/pairs/pairs-page';
import { manyModels } from '../../support/many-models';
import { show } from '../../support/render';

const catalogue = manyModels(9, 1);
const hidden = true;
const heads = () =>
  within(screen.getByRole('table', { name: 'Engines and gearboxes', hidden }))
    .getAllByRole('columnheader', { hidden })
    .map(({ textContent }) => textContent);
const offers = () => screen.getByRole('table', { name: 'Every version of the range', hidden });
const links = () => within(offers()).getAllByRole('link', { hidden });

describe('the pairs of a wide range', () => {
  it('are those of the shown car’s model, or of the one that is chosen, which the versions follow', async () => {
    show(<PairsPage />, '?model=m3', { catalogue });
    expect(heads()).toEqual(['Engine', 'Model 3', '6mt', '8at']);
    const [choice] = screen.getAllByRole('combobox', { name: 'Model', hidden });
    if (!choice) throw new Error('no choice of the model');
    await userEvent.selectOptions(choice, 'Model 8');
    expect(heads()).toContain('Model 8');
    expect(location.search).toContain('t.model=m8');
    await screen.findByRole('table', { name: 'Every version of the range', hidden });
    expect(links()).toHaveLength(60);
    expect(links()[0]?.textContent).toContain('Model 8');
  });

  it('draw as many versions as anybody reads, and the others on request', async () => {
    show(<OffersTable />, '', { catalogue: manyModels(3, 1) });
    expect(screen.getByRole('status', { hidden }).textContent).toBe('180 of 180 versions');
    expect(links()).toHaveLength(120);
    await userEvent.click(screen.getByRole('button', { name: 'Show the other 60 versions', hidden }));
    expect(links()).toHaveLength(180);
    expect(screen.queryByRole('button', { name: /^Show the other/, hidden })).toBeNull();
  });
});
