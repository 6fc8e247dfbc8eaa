import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import ScalePage from '../../../src/features/scale/scale-page';
import { show } from '../../support/render';

/** Of the drawings in the order of the page: how wide they are drawn, and how wide they are laid out, mm. */
function widths() {
  return [...document.querySelectorAll('svg[role=img]')].map((drawing) => {
    const [, , drawn] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const laidOut = drawing.parentElement?.parentElement?.querySelector('svg[aria-hidden]');
    return { drawn: drawn ?? 0, laidOut: Number(laidOut?.getAttribute('width')) };
  });
}

describe('the size view', () => {
  it('has one heading of the first level, and everything in it has a name', () => {
    show(<ScalePage />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'Overlaid' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Will it fit?' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Sizes of the two cars' })).toBeTruthy();
    expect(screen.getAllByRole('img')).toHaveLength(5);
  });

  // Every two of the choices together once.
  it.each([
    ['mini', 'front-axle', '5.3x2.5'],
    ['mini', 'front-bumper', '4.5x1.8x1.6'],
    ['mini', 'rear-bumper', '12x8x5'],
    ['mini', 'centre', '5.3x2.5'],
    ['tour', 'front-axle', '4.5x1.8x1.6'],
    ['tour', 'front-bumper', '12x8x5'],
    ['tour', 'rear-bumper', '5.3x2.5'],
    ['tour', 'centre', '4.5x1.8x1.6'],
    ['tour', 'front-axle', '12x8x5'],
    ['mini', 'front-bumper', '5.3x2.5'],
    ['mini', 'rear-bumper', '4.5x1.8x1.6'],
    ['mini', 'centre', '12x8x5'],
  ])('lays its views out at one scale: %s, %s, %s', (second, align, space) => {
    show(<ScalePage />, `?model=city&s.with=${second}&s.align=${align}&s.space=${space}`);
    expect(widths()).toHaveLength(5);
    for (const { drawn, laidOut } of widths()) expect(Math.abs(drawn - laidOut)).toBeLessThanOrEqual(2);
  });
});
