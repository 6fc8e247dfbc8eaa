import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PaintedCar } from '../../src/drawing/painted-car';
import { Garage } from '../../src/drawing/scale/garage';
import { Overlay } from '../../src/drawing/scale/overlay';
import type { DimensionLabels } from '../../src/drawing/sheet/dimension-set';
import { Elevation } from '../../src/drawing/sheet/elevation';
import { CARS, NOTHING_PUBLISHED } from './support/cars';
import { boxOf, drawnSpots } from './support/measure';

afterEach(cleanup);

const [dashing, x70, t2] = CARS;
const views = ['side', 'front', 'rear', 'plan'] as const;
const paint = (car: (typeof CARS)[number], colour = '#d7132b'): PaintedCar => ({
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
const side = (car: PaintedCar) => <Elevation view="side" car={car} labels={labels} />;

const garage = { length: 5300, width: 2500, height: 2100 };
const nobody = [] as const;
const both = ['person', 'pallet'] as const;
const everyDrawing = (car: PaintedCar) => (
  <>
    {views.map((view) => (
      <Elevation key={view} view={view} car={car} labels={labels} />
    ))}
    {(['side', 'front'] as const).map((view) => (
      <Overlay
        key={view}
        view={view}
        cars={[car, paint(t2)]}
        alignment="front-axle"
        companions={both}
        labels={plain}
      />
    ))}
    {(['side', 'front', 'plan'] as const).map((view) => (
      <Garage key={view} view={view} car={car} space={garage} labels={plain} />
    ))}
    <Garage view="plan" car={car} space={{ ...garage, height: null }} labels={plain} />
  </>
);
const DRAWINGS = 10;

describe('every drawing', () => {
  it('is one image with a name and a description in the given words', () => {
    render(everyDrawing(paint(dashing)));
    const images = screen.getAllByRole('img', { name: 'Jetour Dashing' });
    expect(images).toHaveLength(DRAWINGS);
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

  it.each(CARS)('refers only to what it defines: $name', (car) => {
    const { container } = render(everyDrawing(paint(car)));
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

  it('of a car without a style is a plain body in its paint', () => {
    const car = { ...paint(dashing), style: undefined };
    const { container, rerender } = render(everyDrawing({ ...car, paint: '#7d1420' }));
    const painted = () =>
      Array.from(container.querySelectorAll('[id$=paint] stop'), (stop) => stop.getAttribute('stop-color'));
    expect(container.querySelectorAll('[data-part=car]')).toHaveLength(DRAWINGS);
    expect(new Set(painted())).toEqual(new Set(['#7d1420']));
    rerender(everyDrawing({ ...car, paint: '#000000' }));
    expect(new Set(painted())).toEqual(new Set(['#000000']));
  });

  it.each([...CARS.map((car) => paint(car)), { ...paint(dashing), style: undefined }])(
    'is made of few elements',
    (car) => {
      for (const [view, most] of [
        ['side', 175],
        ['front', 126],
        ['rear', 126],
        ['plan', 97],
      ] as const) {
        const { container } = render(
          <Elevation view={view} car={car} labels={{ ...labels, dimensions: {} }} />,
        );
        expect(container.querySelectorAll('*').length).toBeLessThanOrEqual(most);
        cleanup();
      }
    },
  );
});

describe('an elevation', () => {
  it.each(views)('is in millimetres, with the car alone in a group of its own: %s', (view) => {
    const { container } = render(<Elevation view={view} car={paint(dashing)} labels={labels} />);
    const car = container.querySelector(`svg[data-view=${view}] > g[data-part=car]`);
    expect(car?.querySelector('text, ellipse')).toBeNull();
    expect(car?.closest('[transform]')).toBeNull();
  });

  it('puts the wheels a wheelbase apart, as large as the tyres', () => {
    const { container } = render(side(paint(x70)));
    const [front, rear] = [...container.querySelectorAll('use[href$=wheel]')].map((use) =>
      Number(use.getAttribute('x')),
    );
    expect((rear ?? 0) - (front ?? 0)).toBeCloseTo(2720, 9);
    const tyre = container.querySelector('[data-part=car] > circle');
    const radius = Number(tyre?.getAttribute('r')) + Number(tyre?.getAttribute('stroke-width')) / 2;
    expect(radius * 2).toBeCloseTo(741.1, 6);
  });

  it('writes the figures it is given and draws no others', () => {
    render(side(paint(dashing)));
    expect(screen.getByText('4590 mm')).toBeDefined();
    expect(screen.queryByText('1900 mm')).toBeNull();
    expect(document.querySelectorAll('text')).toHaveLength(3);
  });

  it('draws what is not published dashed', () => {
    const { container } = render(side(paint(x70)));
    expect(container.querySelectorAll('[class*=unpublished]')).toHaveLength(1);
    expect(container.querySelector('[class*=unpublished]')?.textContent).toBe('948');
  });

  it('can do without dimensions and grid', () => {
    const { container } = render(
      <Elevation view="side" car={paint(dashing)} labels={labels} showDimensions={false} showGrid={false} />,
    );
    expect(container.querySelector('text')).toBeNull();
    expect(container.querySelector('[class*=grid]')).toBeNull();
  });

  it.each(views)('keeps its scale in a room that is larger than the car: %s', (view) => {
    const room = { length: 4785, width: 2006, height: 1880 };
    const { container, rerender } = render(
      <Elevation view={view} car={paint(dashing)} labels={labels} room={room} />,
    );
    const size = () => container.querySelector('svg')?.getAttribute('viewBox')?.split(' ').slice(2);
    const before = size();
    rerender(<Elevation view={view} car={paint(t2)} labels={labels} room={room} />);
    expect(size()).toEqual(before);
  });

  it('lets a page ask each dimension for its source', async () => {
    const ask = vi.fn<(key: string) => void>();
    render(
      <Elevation
        view="side"
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

  it('changes nothing but a few colours when another paint is picked', () => {
    const { container, rerender } = render(side(paint(dashing)));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(container, { attributes: true, childList: true, subtree: true });
    rerender(side(paint(dashing, '#405992')));
    changes.push(...observer.takeRecords());
    const attributes = changes.filter(({ type }) => type === 'attributes');
    expect(new Set(attributes.map(({ attributeName }) => attributeName))).toEqual(
      new Set(['stop-color', 'stop-opacity']),
    );
    // The paint that sweeps over the one before.
    expect(changes.length - attributes.length).toBeLessThanOrEqual(3);
    expect(changes.length).toBeLessThan(40);
  });

  it('sweeps a new paint over the old one, and no paint over nothing', () => {
    const { container, rerender } = render(side(paint(dashing)));
    expect(container.querySelectorAll('[class*=sweep]')).toHaveLength(0);
    rerender(side(paint(dashing, '#405992')));
    const [old, now] = [...container.querySelectorAll('[data-part=car] > g > rect')].map((area) =>
      area.getAttribute('fill'),
    );
    expect([old, now]).toEqual(['#d7132b', '#405992']);
    expect(container.querySelectorAll('[class*=sweep]')).toHaveLength(1);
  });
});

describe('a garage', () => {
  const written = () => [...document.querySelectorAll('text')].map(({ textContent }) => textContent);

  it('writes the gaps at both ends and above', () => {
    render(<Garage view="side" car={paint(dashing)} space={garage} labels={plain} />);
    expect(written()).toEqual(['355 mm', '355 mm', '415 mm']);
  });

  it('writes the gaps all around from above', () => {
    render(<Garage view="plan" car={paint(dashing)} space={garage} labels={plain} />);
    expect(written()).toEqual(['355 mm', '355 mm', '300 mm', '300 mm']);
  });

  it('marks what does not fit', () => {
    const { container } = render(
      <Garage view="front" car={paint(t2)} space={{ ...garage, width: 1900 }} labels={plain} />,
    );
    expect(container.querySelectorAll('[class*=missing]')).toHaveLength(2);
    expect(screen.getAllByText('-53 mm')).toHaveLength(2);
  });
});

describe('an overlay', () => {
  const overlay = (companions: readonly ('person' | 'pallet')[]) => (
    <Overlay
      view="side"
      cars={[paint(dashing), paint(t2)]}
      alignment="front-bumper"
      companions={companions}
      labels={plain}
    />
  );
  const widthOfBox = (box: string | null | undefined) => Number(box?.split(' ')[2]);

  it('draws the second car as large as it is', () => {
    const { container } = render(overlay(nobody));
    const lines = container.querySelector('[class*=outline]')?.getAttribute('d') ?? '';
    const body = boxOf(drawnSpots(lines.slice(0, lines.indexOf('a')).replace(/M[^M]*$/, '')));
    expect(body.right - body.left).toBeCloseTo(4785, 6);
    expect(body.top).toBeCloseTo(1880, 6);
  });

  it('lays up to three cars over a fourth, each as a line of its own, on a sheet that holds them all', () => {
    const { container } = render(
      <Overlay
        view="side"
        cars={[paint(dashing), paint(t2), paint(x70), paint(dashing)]}
        alignment="front-bumper"
        companions={nobody}
        labels={plain}
      />,
    );
    const lines = [...container.querySelectorAll<SVGPathElement>('[class*=outline]')];
    expect(lines.map((line) => line.dataset['line'])).toEqual(['1', '2', '3']);
    expect(new Set(lines.map((line) => line.parentElement?.getAttribute('mask'))).size).toBe(3);
    const longest = Math.max(...CARS.map(({ dimensions: { length } }) => length ?? 0));
    expect(widthOfBox(container.querySelector('svg')?.getAttribute('viewBox'))).toBe(longest + 2 * 160);
  });

  it('hides its lines where the car itself is', () => {
    const { container } = render(overlay(nobody));
    const masked = container.querySelector('[class*=outline]')?.parentElement?.getAttribute('mask');
    expect(container.querySelector(`mask[id="${masked?.slice(5, -1) ?? ''}"] path`)).not.toBeNull();
  });

  it('makes room for a person and a pallet of their true size', () => {
    const { container } = render(overlay(nobody));
    const box = () => widthOfBox(container.querySelector('svg')?.getAttribute('viewBox'));
    const alone = box();
    cleanup();
    const { container: accompanied } = render(overlay(both));
    const [pallet, person] = [...accompanied.querySelectorAll('[class*=companion]')].map((path) =>
      boxOf(drawnSpots(path.getAttribute('d') ?? '')),
    );
    expect((person?.top ?? 0) - (person?.bottom ?? 0)).toBe(1800);
    expect([pallet?.right, pallet?.top]).toEqual([1200, 144]);
    expect(widthOfBox(accompanied.querySelector('svg')?.getAttribute('viewBox'))).toBeGreaterThan(
      alone + 1200,
    );
  });
});
