import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { hearItself, onPointer, withoutPointer } from '../../src/ui/pointer';

/** A button in a root of its own, and what it heard: by React, and by itself. */
function heardBy(listen: (root: HTMLElement) => void) {
  const heard: string[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  listen(root);
  const { unmount } = render(
    <button
      ref={onPointer({ pointerdown: () => heard.push('own pointerdown') })}
      onPointerDown={() => heard.push('pointerdown')}
      onMouseOver={() => heard.push('mouseover')}
      onFocus={() => heard.push('focus')}
      onClick={() => heard.push('click')}
    />,
    { container: root },
  );
  const button = root.querySelector('button');
  for (const event of [
    new PointerEvent('pointerdown', { bubbles: true }),
    new MouseEvent('mouseover', { bubbles: true }),
    new MouseEvent('click', { bubbles: true }),
  ])
    button?.dispatchEvent(event);
  button?.focus();
  unmount();
  button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  root.remove();
  return heard;
}

it('keeps React from the pointer, and from nothing else', () => {
  expect(heardBy(() => undefined)).toEqual(['own pointerdown', 'pointerdown', 'mouseover', 'click', 'focus']);
  expect(heardBy(withoutPointer)).toEqual(['own pointerdown', 'click', 'focus']);
});

it('keeps React from all that happens on an element that hears for itself, for as long as it does', () => {
  const heard: string[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  withoutPointer(root);
  const { unmount } = render(<button onClick={() => heard.push('React')} />, { container: root });
  const button = root.querySelector('button');
  const hearing = button && hearItself(button);
  button?.addEventListener('click', () => heard.push('itself'), hearing ?? {});
  button?.click();
  hearing?.abort();
  button?.click();
  expect(heard).toEqual(['itself', 'React']);
  unmount();
  root.remove();
});

it('is asked of React by no part of the page, which would wait for it in vain', () => {
  const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) =>
      /\bon(?:Mouse|Pointer|Touch|Drag|Drop|Select|Composition|BeforeInput|GotPointer|LostPointer)\w*[=:]/.test(
        readFileSync(path.join('src', file), 'utf8'),
      ),
    );
  expect(asking).toEqual([]);
});
