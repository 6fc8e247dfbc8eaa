import { checkCatalogue } from './check/check-catalogue';
import { deliver } from './deliver';
import { diagramsOf } from './diagrams';
import { shipped } from './shipped';
import { splitDrawing } from './split-drawing';

/** The shipped catalogue, checked and compiled, as the site serves it: what the page shows first, and what it asks for later. */
export interface CheckedTexts {
  readonly core: string;
  readonly details: string;
  /** The languages of its texts, the market's first. */
  readonly languages: readonly string[];
  /** What its files are called by: the maker. */
  readonly name: string;
  /** How each model is drawn from the side, by its id: a page loads those of the cars that it shows. */
  readonly drawings: Readonly<Record<string, string>>;
  /** What the other views of all models add. */
  readonly views: string;
}

/** @throws Error when the catalogue fails its check, with every problem by its path */
export function checkedTexts(): CheckedTexts {
  const { core: whole, details: rest, checks } = shipped;
  const checked = checkCatalogue({ ...whole, ...rest }, checks);
  if (!checked.ok) throw new Error(`the catalogue does not hold:\n${checked.problems.join('\n')}`);
  const drawn = whole.models.flatMap(({ id, drawing }) =>
    drawing ? [[id, splitDrawing(drawing)] as const] : [],
  );
  const models = whole.models.map(({ drawing: _drawing, ...model }) => model);
  const { core, details } = deliver({ ...whole, models }, rest);
  const [name = ''] = whole.id.split(/[.-]/);
  return {
    languages: whole.languages,
    name,
    core: JSON.stringify({ catalogue: core, diagrams: diagramsOf(whole) }),
    details: JSON.stringify(details),
    drawings: Object.fromEntries(drawn.map(([id, { side }]) => [id, JSON.stringify(side)])),
    views: JSON.stringify(Object.fromEntries(drawn.map(([id, { others }]) => [id, others]))),
  };
}
