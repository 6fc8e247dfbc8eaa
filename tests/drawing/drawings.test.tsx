import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DimensionLabels } from '../../src/drawing/dimensions.tsx';
import type { DrawnCar } from '../../src/drawing/drawn-car.ts';
import { FrontElevation } from '../../src/drawing/front-elevation.tsx';
import { GarageFront, GarageSide } from '../../src/drawing/garage-fit.tsx';
import { FrontOverlay, SideOverlay } from '../../src/drawing/scale-overlay.tsx';
import { SideElevation } from '../../src/drawing/side-elevation.tsx';
import { CARS, NOTHING_PUBLISHED } from './cars.ts';
import { boxOf, drawnPoints } from './measure.ts';

afterEach(cleanup);

const [dashing, x70, t2] = CARS;
const paint = (car: (typeof CARS)[number], colour = '#d7132b'): DrawnCar => ({
  dimensions: car.dimensions,
  tyre: car.tyre,
  style: car.style,
  paint: colour,
  interior: '#7a1f22',
});

const dimensions: DimensionLabels = {
  length: { text: '4590 mm', name: 'Length 4590 mm' },
  wheelbase: { text: '2720', name: 'Wheelbase 2720 mm' },
  frontOverhang: { text: '948', name: 'Front overhang 948 mm' },
  width: { text: '1900 mm', name: 'Width 1900 mm' },
};
const labels = { title: 'Jetour Dashing', desc: 'From the left, in silk red.', dimensions };
const plain = { ...labels, gap: (mm: number | null) => (mm === null ? 'not published' : `${mm} mm`) };

const garage = { length: 5300, width: 2500, height: 2100 };
const everyDrawing = (car: DrawnCar) => (
  <>
    <SideElevation car={car} labels={labels} />
    <FrontElevation car={car} labels={labels} />
    <SideOverlay cars={[car, paint(t2)]} alignment="front-axle" labels={plain} />
    <FrontOverlay cars={[car, paint(t2)]} labels={plain} />
    <GarageSide car={car} space={garage} labels={plain} />
    <GarageFront car={car} space={{ ...garage, height: null }} labels={plain} />
  </>
);

describe('every drawing', () => {
  it('is one image with a name and a description in the given words', () => {
    render(everyDrawing(paint(dashing)));
    const images = screen.getAllByRole('img', { name: 'Jetour Dashing' });
    expect(images).toHaveLength(6);
    for (const image of images) {
      const description = document.getElementById(image.getAttribute('aria-describedby') ?? '');
      expect(description?.textContent).toBe('From the left, in silk red.');
    }
  });

  it('has ids of its own', () => {
    const { container } = render(everyDrawing(paint(dashing)));
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers only to what it defines', () => {
    const { container } = render(everyDrawing(paint(t2)));
    const used = [...container.innerHTML.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g)];
    for (const [, url, href] of used) expect(document.getElementById(url ?? href ?? '')).not.toBeNull();
  });

  it.each(CARS)('has neither inline styles nor broken numbers for $name', (car) => {
    const { container } = render(everyDrawing(paint(car)));
    expect(container.querySelector('[style]')).toBeNull();
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('has no broken numbers when nothing is published', () => {
    const car = { ...paint(dashing), dimensions: NOTHING_PUBLISHED, tyre: null, interior: null };
    const { container } = render(everyDrawing(car));
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(screen.getAllByText('not published').length).toBeGreaterThan(0);
  });
});

describe('an elevation', () => {
  it('puts the wheels a wheelbase apart, as large as the tyres', () => {
    const { container } = render(<SideElevation car={paint(x70)} labels={labels} />);
    const [front, rear] = [...container.querySelectorAll('use')].map((use) => Number(use.getAttribute('x')));
    expect((rear ?? 0) - (front ?? 0)).toBeCloseTo(2720, 9);
    expect(Number(container.querySelector('[id$=wheel] circle')?.getAttribute('r')) * 2).toBeCloseTo(
      741.1,
      6,
    );
  });

  it('writes the figures it is given and draws no others', () => {
    render(<SideElevation car={paint(dashing)} labels={labels} />);
    expect(screen.getByText('4590 mm')).toBeDefined();
    expect(screen.queryByText('1900 mm')).toBeNull();
    expect(document.querySelectorAll('text')).toHaveLength(3);
  });

  it('draws what is not published dashed', () => {
    const { container } = render(<SideElevation car={paint(x70)} labels={labels} />);
    expect(container.querySelectorAll('[class*=unpublished]')).toHaveLength(1);
    expect(container.querySelector('[class*=unpublished]')?.textContent).toBe('948');
  });

  it('can do without dimensions and grid', () => {
    const { container } = render(
      <SideElevation car={paint(dashing)} labels={labels} showDimensions={false} showGrid={false} />,
    );
    expect(container.querySelector('text')).toBeNull();
    expect(container.querySelector('[class*=grid]')).toBeNull();
  });

  it('keeps its scale in a room that is larger than the car', () => {
    const room = { length: 4785, width: 2006, height: 1880 };
    const { container, rerender } = render(
      <SideElevation car={paint(dashing)} labels={labels} room={room} />,
    );
    const size = () => container.querySelector('svg')?.getAttribute('viewBox')?.split(' ').slice(2);
    const before = size();
    rerender(<SideElevation car={paint(t2)} labels={labels} room={room} />);
    expect(size()).toEqual(before);
  });

  it('lets a page ask each dimension for its source', async () => {
    const ask = vi.fn<(key: string) => void>();
    render(
      <SideElevation
        car={paint(dashing)}
        labels={labels}
        dimensionProps={(key) => ({ onFocus: () => ask(key), onClick: () => ask(key) })}
      />,
    );
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Front overhang 948 mm' }));
    await userEvent.click(screen.getByRole('button', { name: 'Length 4590 mm' }));
    expect(ask.mock.calls.flat()).toEqual(expect.arrayContaining(['frontOverhang', 'length']));
    ask.mockClear();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(ask.mock.calls.flat()).toEqual(['length', 'length']);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('group', { name: 'Jetour Dashing' })).toBeDefined();
  });

  it('changes nothing but colours when another paint is picked', async () => {
    const { container, rerender } = render(<SideElevation car={paint(dashing)} labels={labels} />);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(container, { attributes: true, childList: true, subtree: true });
    rerender(<SideElevation car={paint(dashing, '#405992')} labels={labels} />);
    changes.push(...observer.takeRecords());
    expect(new Set(changes.map(({ attributeName }) => attributeName))).toEqual(
      new Set(['stop-color', 'stop-opacity', 'color']),
    );
    expect(changes.length).toBeLessThan(40);
  });
});

describe('a garage', () => {
  it('writes the gaps on both sides and above', () => {
    render(<GarageSide car={paint(dashing)} space={garage} labels={plain} />);
    expect([...document.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      '355 mm',
      '355 mm',
      '415 mm',
    ]);
  });

  it('marks what does not fit', () => {
    const { container } = render(
      <GarageFront car={paint(t2)} space={{ ...garage, width: 1900 }} labels={plain} />,
    );
    expect(container.querySelectorAll('[class*=missing]')).toHaveLength(2);
    expect(screen.getAllByText('-53 mm')).toHaveLength(2);
  });
});

describe('an overlay', () => {
  it('draws the second car as large as it is', () => {
    const { container } = render(
      <SideOverlay cars={[paint(dashing), paint(t2)]} alignment="front-bumper" labels={plain} />,
    );
    const lines = container.querySelector('[class*=second]')?.getAttribute('d') ?? '';
    const wheels = lines.indexOf('a');
    const body = boxOf(drawnPoints(lines.slice(0, lines.lastIndexOf('M', wheels))));
    expect(body.right - body.left).toBeCloseTo(4785, 6);
    expect(body.top).toBeCloseTo(1880, 6);
  });
});
