/**
 * Reads of typed arrays that fail loudly outside the array, where plain indexing gives `undefined`. One function for each
 * kind of array: a function that only ever sees one kind compiles to a plain load.
 */
export function int(array: Int32Array, index: number): number {
  const found = array[index];
  if (found === undefined) throw new RangeError(`no integer ${index} in an array of ${array.length}`);
  return found;
}

/** As `int`, for floating point numbers. */
export function float(array: Float64Array, index: number): number {
  const found = array[index];
  if (found === undefined) throw new RangeError(`no number ${index} in an array of ${array.length}`);
  return found;
}

/** As `int`, for the items of any list. */
export function item<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return found;
}
