import * as v from 'valibot';
import { steps, type Step } from '../steps';
import { exactObject } from './exact-object';
import { idSchema, someOf } from './primitives';

type Subject = Step | 'list' | 'extra';

/** What a row of car codes can be about: a step, the price list, or whatever a car may have beyond its row. */
const subjects: readonly [Subject, ...Subject[]] = ['list', 'extra', ...steps];

/**
 * What car codes are made of: a row for the price list, for each step and, where there are any, for the extras, and in it
 * every id that a code may stand for. A code holds their places. So rows and ids are only ever added at the end, and one that is sold no more stays: then
 * every code that was ever given out goes on to mean the same car.
 */
export const carCodesSchema = v.array(exactObject({ of: v.picklist(subjects), ids: someOf(idSchema) }));
export type CarCodes = v.InferOutput<typeof carCodesSchema>;
