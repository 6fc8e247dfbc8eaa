import { parseSync, Visitor, type ESTree } from 'vite';
import { leftOut, READ_IN } from './left-out.ts';

const parts = Object.values(leftOut);
const kinds = new Set(parts.flatMap((part) => part.kinds ?? []));
const functions = new Map(parts.flatMap((part) => Object.entries(part.functions ?? {})));
const assignments = parts.flatMap((part) => part.assignments ?? []);
const BODIES = { nothing: '{}', null: '{return null}', 'no text': '{return""}' } as const;

/** A place in the code, and what stands there instead. */
type Edit = readonly [from: number, to: number, text: string];

/**
 * Leaves out of `react-dom/client` what the page has no use for. What only the parts use that go goes with them: a minifier
 * finds that out.
 * @param code the file as React publishes it
 * @throws Error where one of the parts is not there, or this is another React than the one that they were read in
 */
export function withoutParts(code: string): string {
  if (!code.includes(`exports.version = "${READ_IN}"`))
    throw new Error(`src/build/react/left-out.ts was read in React ${READ_IN}: look again at what it names`);
  const { program } = parseSync('react-dom-client.js', code, { sourceType: 'script' });
  return edited(code, [
    ...withoutKinds(program),
    ...withoutFunctions(program),
    ...withoutAssignments(program, code),
  ]);
}

/** No fiber is of a kind that is left out: what would be done with one is never reached. */
function withoutKinds(program: ESTree.Program): Edit[] {
  const edits: Edit[] = [];
  const met = new Set<number>();
  const isLeftOut = (node: ESTree.Expression | ESTree.PrivateIdentifier | null) => {
    if (node?.type !== 'Literal' || typeof node.value !== 'number' || !kinds.has(node.value)) return false;
    met.add(node.value);
    return true;
  };
  new Visitor({
    BinaryExpression({ left, right, operator, start, end }) {
      if (!isTag(right) || !/^[!=]==$/.test(operator) || !isLeftOut(left)) return;
      edits.push([start, end, operator === '===' ? 'false' : 'true']);
    },
    SwitchStatement({ discriminant, cases }) {
      if (!isTag(discriminant)) return;
      const first = cases.find(({ test, consequent }) => consequent.length > 0 || !isLeftOut(test));
      for (const each of cases) {
        const { test, consequent, start } = each;
        const [begin, end] = [consequent[0], consequent.at(-1)];
        if (!test || !isLeftOut(test)) continue;
        // Without its label a case is not reached, or only from the one before it, as it should be. The first needs it.
        if (each !== first || !begin || !end) edits.push([start, test.end + 1, '']);
        else edits.push([begin.start, begin.start, 'if(false){'], [end.end, end.end, '}']);
      }
    },
  }).visit(program);
  for (const kind of kinds)
    if (!met.has(kind)) throw new Error(`React has no fibers of kind ${String(kind)}`);
  return edits;
}

/** What only the parts need does nothing. */
function withoutFunctions({ body }: ESTree.Program): Edit[] {
  const declared = new Map(
    body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [[node.id?.name, node.body] as const] : [],
    ),
  );
  return [...functions].map(([name, answer]) => {
    const block = declared.get(name);
    if (!block) throw new Error(`React has no function ${name}`);
    return [block.start, block.end, BODIES[answer]];
  });
}

function withoutAssignments({ body }: ESTree.Program, code: string): Edit[] {
  return assignments.flatMap((beginning) => {
    const found = body.filter(
      ({ type, start }) => type === 'ExpressionStatement' && code.startsWith(beginning, start),
    );
    if (found.length === 0) throw new Error(`React assigns nothing to ${beginning}`);
    return found.map(({ start, end }): Edit => [start, end, '']);
  });
}

const isTag = (node: ESTree.Node) =>
  node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === 'tag';

/** @param edits apart from one another, but for those in a function that goes as a whole */
function edited(code: string, edits: readonly Edit[]): string {
  let [text, at] = ['', 0];
  for (const [from, to, instead] of edits.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (from < at) continue;
    text += code.slice(at, from) + instead;
    at = to;
  }
  return text + code.slice(at);
}
