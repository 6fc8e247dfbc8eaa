import { int } from '../shared/checked-reads';

/** What is wrong with a file that is not whole, or that another program made. */
export function damaged(what: string): Error {
  return new Error(`diagram file is damaged: ${what}`);
}

/** Reads unsigned LEB128 integers below 2^31 one after the other. */
export interface IntegerReader {
  readonly take: () => number;
  readonly takeAll: (length: number) => Int32Array;
  /** The starts of runs whose lengths follow: the sums of the lengths, from 0. */
  readonly takeStarts: (runs: number) => Int32Array;
  /** @throws Error unless everything has been read */
  readonly end: () => void;
}

/** A reader that throws an error of `damaged` rather than ever allocate more than a few words for each byte there is. */
export function integerReader(bytes: Uint8Array): IntegerReader {
  let at = 0;
  const take = (): number => {
    let number = 0;
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      number += (byte & 127) * scale;
      if (number >= 2 ** 31) break;
      if (byte < 128) return number;
    }
    throw damaged('it has a number that does not end, or is too large');
  };
  const takeAll = (length: number): Int32Array => {
    // Every number takes at least a byte.
    if (length > bytes.length - at) throw damaged('it is too short');
    return Int32Array.from({ length }, take);
  };
  const takeStarts = (runs: number): Int32Array => {
    const lengths = takeAll(runs);
    const starts = new Int32Array(runs + 1);
    lengths.forEach((length, run) => {
      const end = int(starts, run) + length;
      if (end > bytes.length) throw damaged('it is too short');
      starts[run + 1] = end;
    });
    return starts;
  };
  const end = (): void => {
    if (at !== bytes.length) throw damaged('it is too long');
  };
  return { take, takeAll, takeStarts, end };
}
