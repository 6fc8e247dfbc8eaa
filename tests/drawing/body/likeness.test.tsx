// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Car } from '../../../src/drawing/body/car';
import { carView } from '../../../src/drawing/body/car-view';
import { CARS } from '../support/cars';
import dashing from '../measured/dashing.json';
import t2Pass from '../measured/t2-pass.json';
import x70Plus from '../measured/x70-plus.json';
import { distanceToLine, drawnSpots } from '../support/measure';
import { distanceToEdge, maskOf, overlap } from '../support/raster';

/** Silhouettes measured from photographs; a photograph's own error is stated with it. */
const measured = [
  { car: CARS[0], facts: dashing, least: 0.985 },
  { car: CARS[1], facts: x70Plus, least: 0.985 },
  { car: CARS[2], facts: t2Pass, least: 0.97 },
];

const spot = ([x = 0, y = 0]: readonly number[]) => [x, -y] as const;

describe.each(measured)('$car.name from the side', ({ car, facts, least }) => {
  const painted = { ...car, paint: '#d7132b', interior: null };
  const extent = {
    left: 0,
    top: -car.dimensions.height,
    width: car.dimensions.length,
    height: car.dimensions.height,
  };
  const drawing = renderToStaticMarkup(
    <svg>
      <Car id="a" car={painted} view={carView('side', painted)} />
    </svg>,
  ).replaceAll(/<\/?svg>/g, '');
  const outline = [...facts.silhouette, ...facts.bottom.toReversed()].map(spot);
  const wheels = facts.axles
    .map((x) => `<circle cx="${x}" cy="${-facts.tyreRadius}" r="${facts.tyreRadius}"/>`)
    .join('');

  it(`covers what the photograph shows, at least ${least}`, async () => {
    const [drawn, shown] = [
      await maskOf(drawing, extent),
      await maskOf(`<polygon points="${outline.join(' ')}"/>${wheels}`, extent),
    ];
    expect(overlap(drawn, shown)).toBeGreaterThanOrEqual(least);
  });

  it('keeps its outline within the error of the photograph', async () => {
    const drawn = await maskOf(drawing, extent);
    const [front = 0, rear = 0] = facts.axles;
    const away = facts.silhouette.map((point) => ({
      point,
      mm: distanceToEdge(drawn, extent, spot(point)),
    }));
    const mean = away.reduce((sum, { mm }) => sum + mm, 0) / away.length;
    expect(mean).toBeLessThanOrEqual(facts.error.heights);
    const isBetween = ([x = 0]: readonly number[]) => x > front && x < rear;
    const worst = (chosen: typeof away) => Math.max(...chosen.map(({ mm }) => mm));
    expect(worst(away.filter(({ point }) => isBetween(point)))).toBeLessThanOrEqual(facts.error.betweenAxles);
    expect(worst(away)).toBeLessThanOrEqual(facts.error.spoilerAndRearGlassX);
  });
});

describe.each(measured)('$car.name from the front', ({ car, facts }) => {
  const view = carView('front', { ...car, paint: '#d7132b', interior: null });
  const { outline, tyres, behind, body, glass, over } = view.shapes;
  const lines = [outline, tyres, glass, ...[...behind, ...body, ...over].map(({ d }) => d)].map(drawnSpots);

  it.each(Object.entries(facts.front))(
    'has its %s where the photograph has it',
    (_, [across = 0, up = 0]) => {
      const away = Math.min(...lines.map((line) => distanceToLine([across, -up], line)));
      expect(away).toBeLessThanOrEqual(facts.frontError);
    },
  );
});
