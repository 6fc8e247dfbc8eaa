import { render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useIsTakenOver, useWasPrerendered } from '../../src/configuration/taken-over';

/** What it says is what it has been told. */
function Told({ onRender }: { readonly onRender: (told: string) => void }) {
  const told = `${String(useWasPrerendered())}, ${String(useIsTakenOver())}`;
  useLayoutEffect(() => {
    onRender(told);
  });
  return told;
}

it('a part that was prerendered knows so for good, and is told in a transition that it has been taken over', async () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(<Told onRender={() => undefined} />);
  expect(container.textContent).toBe('true, false');
  document.body.append(container);
  const told: string[] = [];
  render(<Told onRender={(each) => told.push(each)} />, { container, hydrate: true });
  await screen.findByText('true, true');
  expect(told).toEqual(['true, false', 'true, true']);
  container.remove();
});

it('a part that is first shown by the page itself is told so at once', () => {
  const told: string[] = [];
  render(<Told onRender={(each) => told.push(each)} />);
  expect(told).toEqual(['false, true']);
});
