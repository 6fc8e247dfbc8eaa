import * as v from 'valibot';
import type { DrawingStyle, Material, Part, ViewStyle } from '../../drawing/style';
import { exactObject, noList } from './exact-object';

/** Farther from a car than this nothing of it is drawn, mm. */
const FAR = 20_000;

const millimetre = v.pipe(v.number(), v.minValue(-FAR), v.maxValue(FAR));
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const upTo = <Schema extends v.GenericSchema>(most: number, schema: Schema) =>
  v.pipe(v.array(schema), v.maxLength(most));

const NUMBER = String.raw`-?\d{1,5}(?:\.\d{1,3})?`;
const POINT = ` ?(?:@[a-z]+(?:-[a-z]+)*|${NUMBER}(?: |(?=-))${NUMBER})`;
const RUN = `M${POINT}(?:[LK](?:${POINT})+|[HV] ?${NUMBER}|C(?:(?:${POINT}){3})+|R ?${NUMBER})*Z?`;
const isPath = new RegExp(`^(?:${RUN})*$`);

/** Path data as `src/drawing/path/read-path.ts` reads it. */
const pathSchema = v.pipe(
  v.string(),
  v.maxLength(8000, 'expected at most 8000 characters of path data'),
  v.regex(isPath, 'expected path data like "M0 0L10 20K30 40 50 60Z"'),
);

/** Every material; a test holds the list to the type. */
export const materials = [
  'paint',
  'cladding',
  'gloss',
  'chrome',
  'silver',
  'lens',
  'lamp',
  'tail',
  'tail-lamp',
  'amber',
  'yellow',
  'void',
  'light',
  'shade',
  'seam',
  'fine',
  'chrome-line',
  'dark-line',
  'badge',
] as const satisfies readonly Material[];

const materialSchema = v.picklist(materials);
const plainPart: v.GenericSchema<Part> = v.strictTuple([materialSchema, pathSchema]);
const sheerPart: v.GenericSchema<Part> = v.strictTuple([materialSchema, pathSchema, between(0, 1)]);

const eitherPart = v.union([plainPart, sheerPart]);

/** By its length, so that a part that is wrong is named by what is wrong in it. */
const partSchema = v.lazy((part) => {
  if (!Array.isArray(part)) return eitherPart;
  return part.length > 2 ? sheerPart : plainPart;
});
const partsSchema = upTo(120, partSchema);

const viewSchema: v.GenericSchema<ViewStyle> = exactObject({
  outline: v.pipe(pathSchema, v.nonEmpty('expected an outline')),
  tone: v.pipe(upTo(12, v.strictTuple([millimetre, between(-1, 1)])), v.nonEmpty('expected at least one')),
  facets: upTo(24, v.strictTuple([pathSchema, between(1, 300), partsSchema])),
  behind: partsSchema,
  body: partsSchema,
  glass: pathSchema,
  seats: upTo(8, v.strictTuple([millimetre, millimetre])),
  over: partsSchema,
});

/** Lengths of a car that can stand: what is bounded so can be stretched to any other. */
const drawnForSchema = exactObject({
  frontOverhang: between(200, 3000),
  wheelbase: between(1000, 8000),
  rearOverhang: between(200, 3000),
  height: between(800, 4500),
  width: between(800, 3500),
  clearance: between(20, 300),
  track: between(600, 3000),
  tyre: exactObject({ width: between(100, 500), aspect: between(20, 100), rim: between(10, 30) }),
});

/** How a model is drawn: what passes here can be drawn. `check/drawings.ts` looks at what its paths refer to. */
export const drawingStyleSchema: v.GenericSchema<DrawingStyle> = exactObject({
  drawnFor: drawnForSchema,
  points: noList(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected a name like "mirror-tip"')),
      v.strictTuple([millimetre, millimetre, millimetre]),
    ),
  ),
  side: viewSchema,
  front: v.optional(viewSchema),
  rear: v.optional(viewSchema),
  plan: v.optional(viewSchema),
  wheel: upTo(12, v.strictTuple([v.pipe(between(1, 60), v.integer()), partsSchema])),
});
