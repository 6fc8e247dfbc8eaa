import { catalogueSchema, type Catalogue } from '../schema/catalogue';
import { textSchema } from '../schema/primitives';
import { check, unique, type Findings } from './finding';
import { printedPath, type PathItem } from './schema-problems';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a schema says of itself; undefined where it has no such part. */
const partOf = (schema: unknown, part: string): unknown =>
  isObject(schema) ? Reflect.get(schema, part) : undefined;

/** Whether it is the schema of texts, or that with a description. */
function isText(schema: unknown): boolean {
  const pipe = partOf(schema, 'pipe');
  return schema === textSchema || (Array.isArray(pipe) && isText(pipe[0]));
}

/** Every text of a value, with its path: wherever its schema has one, so that no place is forgotten. */
function* textsIn(
  schema: unknown,
  value: unknown,
  path: readonly PathItem[] = [],
): Generator<{ readonly path: readonly PathItem[]; readonly text: object }> {
  if (!isObject(value)) return;
  if (isText(schema)) return yield { path, text: value };
  const wrapped = partOf(schema, 'wrapped');
  if (wrapped !== undefined) return yield* textsIn(wrapped, value, path);
  const either = partOf(schema, 'options');
  if (Array.isArray(either)) for (const option of either) yield* textsIn(option, value, path);
  const [item, entries] = [partOf(schema, 'item'), partOf(schema, 'entries')];
  if (Array.isArray(value)) {
    for (const [key, each] of value.entries()) yield* textsIn(item, each, [...path, { key, value: each }]);
    return;
  }
  for (const [key, each] of Object.entries(value)) {
    const inner = entries === undefined ? partOf(schema, 'value') : partOf(entries, key);
    yield* textsIn(inner, each, [...path, { key, value: each }]);
  }
}

/** Every text is there in each of the catalogue's languages, and in no other. */
export function* checkLanguages(catalogue: Catalogue): Findings {
  const { languages } = catalogue;
  yield* unique(languages, (index) => `languages[${index}]`);
  for (const { path, text } of textsIn(catalogueSchema, catalogue)) {
    const said = Object.keys(text);
    const isWhole = said.length === languages.length && said.every((each) => languages.includes(each));
    const at = isWhole ? '' : printedPath(path);
    for (const language of languages)
      yield check(Object.hasOwn(text, language), `${at}.${language}`, 'missing');
    for (const language of said)
      yield check(languages.includes(language), `${at}.${language}`, 'is none of the catalogue’s languages');
  }
}
