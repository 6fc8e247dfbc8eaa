import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import ScalePage from '../../../src/features/scale/scale-page';
import { show } from '../../support/render';

/** Of the drawings in the order of the page: how wide they are drawn, and how wide they are laid out, mm. */
function widths() {
  return screen.getAllByRole('img').map((drawing) => {
    const [, , drawn] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const laidOut = drawing.parentElement?.parentElement?.querySelector('svg[aria-hidden]');
    return { drawn: drawn ?? 0, laidOut: Number(laidOut?.getAttribute('width')) };
  });
}

describe('the size view', () => {
  it('has one heading of the first level, and everything in it has a name', () => {
    show(<ScalePage />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'One over the other' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Will it fit?' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Sizes of the two cars' })).toBeTruthy();
    expect(screen.getAllByRole('img')).toHaveLength(4);
  });

  it('lays the side and the front view out at one scale', () => {
    for (const second of ['x70-plus', 't2-pass'])
      for (const align of ['front-axle', 'front-bumper', 'rear-bumper', 'centre'])
        for (const space of ['5.3x2.5', '4.5x1.8x1.6', '12x8x5']) {
          show(<ScalePage />, `?model=dashing&s.with=${second}&s.align=${align}&s.space=${space}`);
          for (const { drawn, laidOut } of widths()) expect(Math.abs(drawn - laidOut)).toBeLessThanOrEqual(2);
          cleanup();
        }
  });
});
