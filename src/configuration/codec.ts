/** A value and its text in an address: two pure functions, of which each undoes the other. */
export interface Codec<Value> {
  /** The value of a text; null where it makes none. Never throws. */
  readonly parse: (text: string) => Value | null;
  readonly serialize: (value: Value) => string;
  readonly equals: (a: Value, b: Value) => boolean;
  /** What holds where an address says nothing, or nothing that makes sense. It is never written. */
  readonly initial: Value;
}

/** One of a few words. */
export const choiceOf = <Word extends string>(words: readonly Word[], initial: Word): Codec<Word> => ({
  parse: (text) => words.find((word) => word === plain(text)) ?? null,
  serialize: (word) => word,
  equals: Object.is,
  initial,
});

/** Some of a few words, as "drive.power": read in any order and with any sign between, written in the words' own. */
export const someOf = <Word extends string>(words: readonly Word[]): Codec<readonly Word[]> => ({
  parse: (text) => {
    const named = text.split(/[^a-z]+/i);
    return words.filter((word) => named.includes(word));
  },
  serialize: (some) => some.join('.'),
  equals: (a, b) => a.join('.') === b.join('.'),
  initial: [],
});

/** An id of the catalogue, or null for none. */
export const idIn = (isKnown: (id: string) => boolean): Codec<string | null> => ({
  parse: (text) => (isKnown(plain(text)) ? plain(text) : null),
  serialize: (id) => id ?? '',
  equals: Object.is,
  initial: null,
});

/** Nobody who types an id by hand is sent away for a capital or a blank. */
const plain = (text: string) => text.trim().toLowerCase();

/** A view's own part of a query, beside the car's and everybody else's. */
export interface QueryPart<Value> {
  /** Never throws: what makes no sense is passed over, and of a doubled key the first counts. */
  readonly read: (query: string) => Value;
  /** The query with the value written into it and everything else as it was; '' when nothing is left to say. */
  readonly write: (query: string, value: Value) => string;
}

type Codecs<Value> = { readonly [Key in keyof Value]: Codec<Value[Key]> };

/**
 * A part of a query from a codec for each of its parameters, which are written in this order.
 * @param prefix what the parameters' names begin with, and no other's: `t.` makes `sort` to `t.sort`; '' where they have
 *   names of their own
 */
export function queryPart<Value extends object>(prefix: string, codecs: Codecs<Value>): QueryPart<Value>;
export function queryPart(
  prefix: string,
  codecs: Readonly<Record<string, Codec<unknown>>>,
): QueryPart<Readonly<Record<string, unknown>>> {
  const all = Object.entries(codecs);
  const isOwn = (key: string) => (prefix === '' ? Object.hasOwn(codecs, key) : key.startsWith(prefix));
  return {
    read: (query) => {
      const parameters = new URLSearchParams(query);
      return Object.fromEntries(
        all.map(([key, { parse, initial }]) => [key, parse(parameters.get(prefix + key) ?? '') ?? initial]),
      );
    },
    write: (query, value) => {
      const others = [...new URLSearchParams(query)].filter(([key]) => !isOwn(key));
      const own = all.flatMap(([key, { serialize, equals, initial }]) =>
        equals(value[key], initial) ? [] : [[prefix + key, serialize(value[key])]],
      );
      const written = new URLSearchParams([...others, ...own]).toString();
      return written && `?${written}`;
    },
  };
}

/** A number with so many decimals, kept whole: 74.55 with two of them is 7455. */
interface Decimal {
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
  readonly initial: number;
}

/** A number between two bounds, in units of its last decimal; outside of them it makes no sense. */
export function decimalBetween({ least, most, decimals, initial }: Decimal): Codec<number> {
  const unit = 10 ** decimals;
  return {
    parse: (text) => {
      const digits = text.replaceAll(/\s/g, '').replace(',', '.');
      if (!/^\d{1,9}(?:\.\d{1,9})?$/.test(digits)) return null;
      const value = Math.round(Number(digits) * unit);
      return value >= least && value <= most ? value : null;
    },
    serialize: (value) => String(value / unit),
    equals: Object.is,
    initial,
  };
}

/** The same, or nothing where nothing was said. */
export const orNone = <Value>({ parse, serialize, equals }: Codec<Value>): Codec<Value | null> => ({
  parse,
  serialize: (value) => (value === null ? '' : serialize(value)),
  equals: (a, b) => (a === null || b === null ? a === b : equals(a, b)),
  initial: null,
});

/** Longer than any name in a catalogue, short enough for every address bar. */
export const SEARCH_LIMIT = 100;
/** The first half of a character that the limit cut in two. */
const HALF = /[\uD800-\uDBFF]$/;

/** Words as they are typed, up to a length. */
export const search: Codec<string> = {
  parse: (text) => text.slice(0, SEARCH_LIMIT).replace(HALF, ''),
  serialize: (words) => words,
  equals: Object.is,
  initial: '',
};
