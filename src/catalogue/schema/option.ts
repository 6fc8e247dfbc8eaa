import * as v from 'valibot';
import { described } from './described';
import { exactObject } from './exact-object';
import { figureSchema } from './figure';
import { hexSchema, idSchema, someOf, textSchema } from './primitives';

export const alsoCalled = described(
  someOf(v.pipe(v.string(), v.nonEmpty())),
  'What else buyers call it, in any language: a search finds it by these.',
);

export const optionSchema = exactObject({
  id: idSchema,
  name: textSchema,
  detail: v.optional(described(textSchema, 'One short line under the name.')),
  alsoCalled: v.optional(alsoCalled),
});
export type Option = v.InferOutput<typeof optionSchema>;

export const gearboxSchema = exactObject({
  ...optionSchema.entries,
  shifts: v.optional(
    described(
      v.picklist(['by-hand', 'by-itself']),
      'Who shifts: the driver, or the gearbox by itself, as an automatic of any kind. Absent: nobody says.',
    ),
  ),
});
export type Gearbox = v.InferOutput<typeof gearboxSchema>;

/** A body colour or an interior. */
export const finishSchema = exactObject({
  ...optionSchema.entries,
  hex: described(
    hexSchema,
    'A colour like #d7132b for the screen and the drawing, never a paint code: sampled from a swatch, or chosen by its name.',
  ),
  coat: v.optional(
    described(
      v.picklist(['solid', 'metallic', 'matt']),
      'What kind of paint the drawing shows. Absent: nobody says, so a solid one.',
    ),
  ),
  figure: described(
    figureSchema,
    'Where the colour for the screen is from, in the unit "hex"; "not-published" where it was chosen by its name.',
  ),
  surcharge: v.optional(
    described(
      v.picklist(['extra', 'not-known']),
      'Absent: no charge, or the one of "charges". "extra": it costs more, and how much is for the dealer to say. "not-known": nobody says whether it does.',
    ),
  ),
});
export type Finish = v.InferOutput<typeof finishSchema>;
