import * as v from 'valibot';

/** A schema with what an editor says of it while a catalogue is written: `build/json-schema.ts` hands it on. */
export const described = <Schema extends v.GenericSchema>(schema: Schema, text: string) =>
  v.pipe(schema, v.description(text));
