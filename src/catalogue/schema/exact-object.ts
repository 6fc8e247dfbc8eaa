import * as v from 'valibot';
import { _addIssue as addIssue } from 'valibot';

/** Refuses a list where an object is expected: to JavaScript it is one, and without entries it would pass for `{}`. */
export const noList = <Schema extends v.GenericSchema>(schema: Schema): Schema => ({
  ...schema,
  '~run'(dataset, config) {
    const input = dataset.value;
    const checked = schema['~run'].call(this, dataset, config);
    if (Array.isArray(input)) addIssue(this, 'type', checked, config, { input });
    return checked;
  },
});

/**
 * An object with these keys and no others, as `v.strictObject`, which names only the first unknown key: this one names
 * each of them at its own path.
 */
export const exactObject = <const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> =>
  noList({
    ...v.strictObject(entries),
    '~run'(dataset, config) {
      const input = dataset.value;
      // Of `this`: valibot derives schemas from this one by copying it with other entries.
      const checked = v.strictObject(this.entries)['~run'](dataset, config);
      if (typeof input !== 'object' || input === null) return checked;
      const [, ...unnamed] = Object.keys(input).filter((key) => !Object.hasOwn(this.entries, key));
      for (const key of unnamed) {
        const value: unknown = Reflect.get(input, key);
        const path = [{ type: 'unknown', origin: 'key', input, key, value }] as const;
        addIssue(this, 'key', checked, config, { input: key, expected: 'never', path: [...path] });
      }
      return checked;
    },
  });
