/** What one check found: nothing, or a problem with the path of the place. A run of checks counts both. */
export type Finding = string | null;
export type Findings = Generator<Finding, void, undefined>;

/** `check(known, 'models.dashing.offers[3].gearbox', 'unknown id "7at"')` */
export const check = (passed: boolean, path: string, problem: string): Finding =>
  passed ? null : `${path}: ${problem}`;

/** Checks that no two of `keys` are the same; `pathOf` names the later one. */
export function* unique(keys: readonly string[], pathOf: (index: number) => string): Findings {
  const first = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    const earlier = first.get(key);
    yield check(earlier === undefined, pathOf(index), `"${key}" is taken by ${pathOf(earlier ?? index)}`);
    if (earlier === undefined) first.set(key, index);
  }
}
