import { cleanup, render, screen } from '@testing-library/react';
import { decodeQR } from 'qr/decode.js';
import { expect, it } from 'vitest';
import { QrCode } from '../../src/ui/qr-code';

/** What a camera sees of a drawn code: so many dots for each of its modules. */
function seen(svg: Element, dots = 4) {
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const dark = new Set(
    [...(svg.lastElementChild?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)].map(
      ([, x, y]) => `${String(x)} ${String(y)}`,
    ),
  );
  const data = new Uint8Array(width * dots * height * dots * 4);
  for (let y = 0; y < height * dots; y += 1) {
    for (let x = 0; x < width * dots; x += 1) {
      const isDark = dark.has(`${String(left + Math.floor(x / dots))} ${String(top + Math.floor(y / dots))}`);
      data.set(isDark ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * width * dots + x) * 4);
    }
  }
  return { width: width * dots, height: height * dots, data };
}

it.each([
  'https://cars.example/?model=dashing&engine=1.6t&colour=silk-red&list=2026-01',
  `https://cars.example/to-scale/?${'model=t2-pass&'.repeat(30)}`,
  'Код 650-9M2-EX8',
])('a scanned code says what was written: %s', (text) => {
  cleanup();
  render(<QrCode text={text} label="Code" />);
  expect(decodeQR(seen(screen.getByRole('img', { name: 'Code' })))).toBe(text);
});
