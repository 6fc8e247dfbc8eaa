import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createConfigurator } from '../../../src/configuration/store';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { afterPaint } from '../../../src/configuration/after-paint';
import { ConfiguratorProvider } from '../../../src/configuration/react';
import { KeepInPlace, useKeepInPlace } from '../../../src/features/configure/keep-in-place';
import { smallCatalogue } from '../../support/small-catalogue/catalogue';

const store = createConfigurator(modelRangeOf(smallCatalogue));
const painted = () => new Promise<void>((resolve) => afterPaint(resolve));

function Clicked() {
  const keep = useKeepInPlace();
  return <button onClick={({ currentTarget }) => keep(currentTarget)}>Pick</button>;
}

/** @returns how often the place of what was clicked has been read */
function click() {
  cleanup();
  render(
    <ConfiguratorProvider store={store}>
      <KeepInPlace>
        <Clicked />
      </KeepInPlace>
    </ConfiguratorProvider>,
  );
  const button = screen.getByRole('button');
  const reads = vi.spyOn(button, 'getBoundingClientRect');
  fireEvent.click(button);
  return reads;
}

it('reads where what was clicked is once the click is painted', async () => {
  const reads = click();
  expect(reads).not.toHaveBeenCalled();
  await painted();
  expect(reads).toHaveBeenCalledOnce();
});

it('reads nothing of a page that is gone by then: its reading was not called off', async () => {
  const reads = click();
  cleanup();
  await painted();
  expect(reads).not.toHaveBeenCalled();
});
