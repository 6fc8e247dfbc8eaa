import type { DrawingStyle, ViewStyle } from '../../drawing/style';
import type { Catalogue } from '../schema/catalogue';
import { check, type Findings } from './finding';

type Place = readonly [path: string, drawn: string];

/** Every path of a view, with its place in the style. */
function* pathsIn(view: ViewStyle, at: string): Generator<Place> {
  yield [`${at}.outline`, view.outline];
  yield [`${at}.glass`, view.glass];
  for (const list of ['behind', 'body', 'over'] as const) {
    for (const [index, [, path]] of view[list].entries()) yield [`${at}.${list}[${index}]`, path];
  }
  for (const [index, [edge, , light]] of view.facets.entries()) {
    yield [`${at}.facets[${index}][0]`, edge];
    for (const [place, [, path]] of light.entries()) yield [`${at}.facets[${index}][2][${place}]`, path];
  }
}

function* pointsOf(style: DrawingStyle, at: string): Findings {
  for (const name of ['side', 'front', 'rear', 'plan'] as const) {
    const view = style[name];
    if (!view) continue;
    for (const [place, path] of pathsIn(view, `${at}.${name}`)) {
      for (const [, point = ''] of path.matchAll(/@([a-z-]+)/g))
        yield check(Object.hasOwn(style.points, point), place, `no point "${point}"`);
    }
  }
  for (const [index, [, parts]] of style.wheel.entries()) {
    for (const [place, [, path]] of parts.entries())
      yield check(!path.includes('@'), `${at}.wheel[${index}][1][${place}]`, 'a wheel has no points');
  }
}

/** Every point that a drawing's paths name is one that it has. */
export function* checkDrawings(catalogue: Catalogue): Findings {
  for (const { id, drawing } of catalogue.models) {
    if (drawing) yield* pointsOf(drawing, `models.${id}.drawing`);
  }
}
