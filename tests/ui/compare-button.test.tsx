import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useCompared } from '../../src/configuration/use-compared';
import { useLateI18n } from '../../src/i18n/context';
import { CompareButton } from '../../src/ui/compare-button';
import { show } from '../support/render';

function Ask({ offer }: { readonly offer: string }) {
  const { m } = useLateI18n();
  return <CompareButton {...useCompared(offer)} words={m.compare} of={offer} />;
}

const button = () => screen.getByRole('button');
const way = () => screen.queryByRole('link', { name: 'See the comparison' });

describe('the button that compares a car', () => {
  it('puts the car in, leads to the comparison, and takes the car out again', async () => {
    const { comparison } = show(<Ask offer="city-plus" />);
    expect(button().getAttribute('aria-label')).toBe('Add to comparison: city-plus');
    expect(way()).toBeNull();
    await userEvent.click(button());
    expect(comparison.getState().cars).toBe('city-plus');
    expect(way()?.getAttribute('href')).toMatch(/compare/);
    expect(button().getAttribute('aria-label')).toBe('Remove from comparison: city-plus');
    await userEvent.click(button());
    expect(comparison.getState().cars).toBe('');
    expect(way()).toBeNull();
  });

  it('says why a fifth car does not go in, once it is asked to, and leads to the four', async () => {
    const four = 'city-base_city-sport_mini-one_tour-family';
    const { comparison } = show(<Ask offer="city-plus" />);
    act(() => comparison.getState().change(four));
    expect(button().getAttribute('aria-disabled')).toBe('true');
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(button());
    expect(screen.getByRole('alert').textContent).toMatch(/^Four cars are compared already/);
    expect(way()).not.toBeNull();
    expect(comparison.getState().cars).toBe(four);
  });
});
