import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import AddToComparison from '../../../src/features/configure/add-to-comparison';
import CompareTrims from '../../../src/features/configure/compare-trims';
import { show } from '../../support/render';

describe('the way from a car to the comparison', () => {
  it('adds the shown car with what was picked, says how many there are, and takes it away again', async () => {
    const { comparison } = show(<AddToComparison />, '?model=city&trim=plus&colour=white');
    await userEvent.click(screen.getByRole('button', { name: 'Add to comparison' }));
    expect(comparison.getState().cars).toBe('city-plus*white');
    expect(screen.getByRole('status').textContent).toBe('1 of 4 compared');
    await userEvent.click(screen.getByRole('button', { name: 'Remove from comparison' }));
    expect(comparison.getState().cars).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('leads to the versions of the model, and is not there for the only one', () => {
    show(<CompareTrims />, '?model=city&trim=sport&list=2026-01');
    const href = screen.getByRole('link', { name: 'How the trims differ' }).getAttribute('href') ?? '';
    expect(new URL(href, location.href).searchParams.get('cars')).toBe(
      'city-base_city-plus_city-sport_city-sport-all',
    );
    expect(href).toContain('model=city&trim=sport');
    show(<CompareTrims />, '?model=mini');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
