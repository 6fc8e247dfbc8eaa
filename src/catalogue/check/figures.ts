import type { Catalogue } from '../schema/catalogue';
import type { Figure } from '../schema/figure';
import { decimalsOf } from '../schema/money';
import { finishRows } from '../steps';
import { isTyre, leastOf, mostOf } from './bounds';
import { check, type Findings } from './finding';
import { figuresOf, type FigurePlace } from '../places';

const textUnits = new Set<Figure['unit']>(['text', 'hex', 'date']);

function* checkFigure(
  { path, figure, unit = figure.unit, least, subject }: FigurePlace,
  currency: string,
): Findings {
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
    if (subject.kind === 'spec' && subject.spec === 'tyres' && typeof value === 'string')
      yield check(isTyre(value), `${path}.value`, `no car has tyres of ${value}`);
    const needed =
      figure.unit === 'money'
        ? `an amount of ${currency} needs a number, such as 22490, got ${JSON.stringify(value)}`
        : `the unit ${figure.unit} needs a number`;
    yield check(textUnits.has(figure.unit), `${path}.value`, needed);
    return;
  }
  yield check(
    !textUnits.has(figure.unit),
    `${path}.value`,
    `the unit ${figure.unit} needs a text, got ${value}`,
  );
  const isEnough = least === undefined ? value > 0 : value >= least;
  const expected = least === undefined ? 'more than 0' : least === 0 ? '0 or more' : 'a number';
  yield check(Number.isFinite(value) && isEnough, `${path}.value`, `expected ${expected}, got ${value}`);
  const drawn = subject.kind === 'spec' ? leastOf[subject.spec] : undefined;
  if (isEnough && drawn !== undefined)
    yield check(value >= drawn, `${path}.value`, `expected at least ${drawn}, got ${value}`);
  const most = mostOf[unit] ?? Infinity;
  yield check(Math.abs(value) <= most, `${path}.value`, `expected at most ${most}, got ${value}`);
  yield check(
    figure.unit !== 'money' || Number.isSafeInteger(value),
    `${path}.value`,
    `has more decimals than ${currency}: ${value / 10 ** decimalsOf(currency)}`,
  );
}

/** Every figure has a value exactly when it is published, and the unit of its place. */
export function* checkFigures(catalogue: Catalogue): Findings {
  for (const place of figuresOf(catalogue)) yield* checkFigure(place, catalogue.currency);
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
