/**
 * Reads of arrays that throw outside the array, where plain indexing gives `undefined`. A function for each kind of array: a
 * function that only ever sees one kind compiles to a plain load.
 */
export function int(array: Int32Array, index: number): number {
  const found = array[index];
  return found === undefined ? outside(index, array.length) : found;
}

/** As `int`, for floating point numbers. */
export function float(array: Float64Array, index: number): number {
  const found = array[index];
  return found === undefined ? outside(index, array.length) : found;
}

/** As `int`, for the items of any list. */
export function item<T>(list: readonly T[], index: number): T {
  const found = list[index];
  return found === undefined ? outside(index, list.length) : found;
}

function outside(index: number, length: number): never {
  throw new RangeError(`no entry ${index} in an array of ${length}`);
}
