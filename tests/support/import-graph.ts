import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An import of one file by another, both as paths from the root of the repository. */
export interface Import {
  readonly from: string;
  /** A package's name where it is no file of the repository. */
  readonly to: string;
  /** Types alone: gone before anything runs. */
  readonly isType: boolean;
  /** Loaded when it is asked for: `import(…)`, or a worker's address. */
  readonly isLate: boolean;
}

const STATIC = /^(?:import|export)\s+(?<type>type\s)?(?:[^;'"]*?\sfrom\s+)?'(?<to>[^']+)'/gmu;
const LATE = /(?:\bimport\(|\bnew URL\()\s*'(?<to>[^']+)'/gmu;

/** Every import in a file of the repository. */
export const importsOf = (file: string): readonly Import[] => importsIn(file, readFileSync(file, 'utf8'));

/** Every import in a text as if it stood in that file, whatever it is for. */
export function importsIn(file: string, text: string): readonly Import[] {
  const read = (pattern: RegExp, isLate: boolean) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      from: file,
      to: resolve(file, groups?.['to'] ?? ''),
      isType: groups?.['type'] !== undefined,
      isLate,
    }));
  return [...read(STATIC, false), ...read(LATE, true)];
}

/** The modules of src: whatever holds code. */
export const modulesOfSrc = (): readonly string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs)$/u.test(file))
    .map((file) => path.posix.join('src', file.replaceAll(path.sep, '/')));

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const target = path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*/u, ''));
  const found = ENDINGS.map((ending) => target + ending).find(
    (file) => /\.\w+$/.test(file) && existsSync(file),
  );
  if (found === undefined) throw new Error(`${from} imports ${specifier}, which is not there`);
  return found;
}

/** Sets of files that import each other in a circle, each sorted, by Tarjan's strongly connected components. */
export function circlesOf(imports: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const number = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  /** @returns the lowest number that the file leads back to */
  const visit = (file: string): number => {
    const own = number.size;
    let lowest = own;
    number.set(file, own);
    open.push(file);
    for (const target of targets.get(file) ?? []) {
      const known = number.get(target);
      if (known === undefined) lowest = Math.min(lowest, visit(target));
      else if (open.includes(target)) lowest = Math.min(lowest, known);
    }
    if (lowest === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || (targets.get(file) ?? []).includes(file)) circles.push(circle.toSorted());
    }
    return lowest;
  };
  for (const file of targets.keys()) if (!number.has(file)) visit(file);
  return circles;
}
