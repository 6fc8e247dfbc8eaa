import { render, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { modelRangeOf } from '../../src/configuration/described-range';
import {
  ConfiguratorProvider,
  useConfiguratorUnheard,
  useSettledConfiguration,
} from '../../src/configuration/react';
import { createConfigurator } from '../../src/configuration/store';
import { smallCatalogue } from '../support/small-catalogue/catalogue';

function Engines() {
  const { before, shown } = useConfiguratorUnheard();
  const settled = useSettledConfiguration();
  return [before?.car.ids.engine ?? 'nothing', shown.car.ids.engine, settled.car.ids.engine].join(', ');
}

it('a pick that comes while a page is taken over is shown after that, or what is prerendered would be dropped', async () => {
  const store = createConfigurator(modelRangeOf(smallCatalogue));
  const page = (
    <ConfiguratorProvider store={store}>
      <Engines />
    </ConfiguratorProvider>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  expect(container.textContent).toBe('nothing, petrol, petrol');
  document.body.append(container);
  store.getState().choose('engine', 'diesel');
  const dropped: unknown[] = [];
  render(page, { container, hydrate: true, onRecoverableError: (error) => dropped.push(error) });
  await waitFor(() => expect(container.textContent).toBe('petrol, diesel, diesel'));
  expect(dropped).toEqual([]);
  container.remove();
});
