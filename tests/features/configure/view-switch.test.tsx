import { cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { afterPaint } from '../../../src/configuration/after-paint';
import { ViewSwitch } from '../../../src/features/configure/view-switch';
import type { ViewName } from '../../../src/drawing/style';
import { show } from '../../support/render';

const painted = () => new Promise<void>((resolve) => afterPaint(resolve));
const view = (name: string) => screen.getByRole('radio', { name });

/** @returns hears which drawing is asked for */
function open() {
  const choose = vi.fn<(view: ViewName) => void>();
  show(<ViewSwitch chosen="side" onChoose={choose} />);
  return choose;
}

it('marks the view that was picked, and asks for its drawing once that is painted', async () => {
  const choose = open();
  expect(view('Side')).toHaveProperty('checked', true);
  fireEvent.click(view('Front'));
  expect(view('Front')).toHaveProperty('checked', true);
  expect(choose).not.toHaveBeenCalled();
  await painted();
  expect(choose.mock.calls).toEqual([['front']]);
});

it('asks for the last view alone that was picked before a paint', async () => {
  const choose = open();
  fireEvent.click(view('Front'));
  fireEvent.click(view('Rear'));
  await painted();
  expect(choose.mock.calls).toEqual([['rear']]);
});

it('asks for nothing once it is gone', async () => {
  const choose = open();
  fireEvent.click(view('Front'));
  cleanup();
  await painted();
  expect(choose).not.toHaveBeenCalled();
});
