import type { Catalogue } from '../schema/catalogue';
import type { Figure } from '../schema/figure';
import type { Model, Specs } from '../schema/model';
import { specRows } from '../schema/specs';
import { check, type Findings } from './finding';
import { finishRows } from '../steps';

/** A figure, where it stands, and the unit it must have there. */
interface Place {
  readonly path: string;
  readonly figure: Figure;
  readonly unit?: Figure['unit'];
}

function* specFigures(path: string, specs: Specs): Generator<Place, void, undefined> {
  for (const { id, unit } of specRows) {
    const figure = specs[id];
    if (figure) yield { path: `${path}.${id}`, figure, unit };
  }
}

function* modelFigures(model: Model): Generator<Place, void, undefined> {
  const path = `models.${model.id}`;
  yield* specFigures(`${path}.specs`, model.specs);
  for (const [index, { specs }] of model.powertrains.entries()) {
    yield* specFigures(`${path}.powertrains[${index}].specs`, specs);
  }
  for (const [index, { specs = {}, prices }] of model.offers.entries()) {
    yield* specFigures(`${path}.offers[${index}].specs`, specs);
    for (const [place, figure] of prices.entries()) {
      yield { path: `${path}.offers[${index}].prices[${place}]`, figure, unit: 'RUB' };
    }
  }
  for (const { list } of finishRows) {
    for (const [index, { figure }] of model[list].entries())
      yield { path: `${path}.${list}[${index}].figure`, figure };
  }
  for (const [end, figure] of Object.entries(model.laterRange ?? {})) {
    yield { path: `${path}.laterRange.${end}`, figure, unit: 'RUB' };
  }
}

/** Every figure of a catalogue with the path of its place. */
export function* figuresOf(catalogue: Catalogue): Generator<Place, void, undefined> {
  for (const model of catalogue.models) yield* modelFigures(model);
  for (const [index, { figure }] of catalogue.headlinePrices.entries()) {
    yield { path: `headlinePrices[${index}].figure`, figure, unit: 'RUB' };
  }
}

const textUnits = new Set<Figure['unit']>(['text', 'hex', 'date']);

function* checkFigure({ path, figure, unit = figure.unit }: Place): Findings {
  const { value, status } = figure;
  yield check(
    (value === null) === (status === 'not-published'),
    path,
    value === null
      ? `has no value, so it cannot be ${status}`
      : 'is not published, so it cannot have a value',
  );
  yield check(figure.unit === unit, `${path}.unit`, `expected ${unit}, got ${figure.unit}`);
  if (value === null) return;
  if (typeof value !== 'number') {
    yield check(textUnits.has(figure.unit), `${path}.value`, `the unit ${figure.unit} needs a number`);
    return;
  }
  yield check(
    !textUnits.has(figure.unit),
    `${path}.value`,
    `the unit ${figure.unit} needs a text, got ${value}`,
  );
  yield check(Number.isFinite(value) && value > 0, `${path}.value`, `expected more than 0, got ${value}`);
  yield check(
    figure.unit !== 'RUB' || Number.isSafeInteger(value),
    `${path}.value`,
    `expected whole kopecks, got ${value}`,
  );
}

/** Every figure has a known source, a value exactly when it is published, and the unit of its place. */
export function* checkFigures(catalogue: Catalogue): Findings {
  const sources = new Set(catalogue.sources.map(({ id }) => id));
  for (const place of figuresOf(catalogue)) {
    const { source } = place.figure;
    yield check(sources.has(source), `${place.path}.source`, `unknown id "${source}"`);
    yield* checkFigure(place);
  }
  for (const model of catalogue.models) {
    for (const { list } of finishRows) {
      for (const [index, { hex, figure }] of model[list].entries()) {
        yield check(
          figure.unit !== 'hex' || figure.value === null || figure.value === hex,
          `models.${model.id}.${list}[${index}].hex`,
          `${hex} is not what its figure says`,
        );
      }
    }
  }
}
