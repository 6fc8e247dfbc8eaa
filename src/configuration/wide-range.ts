import type { ModelRange } from './model-range';

/** More models than these are searched for, not read. */
const FEW_MODELS = 8;

/** Whether a range has more models than anybody wants to see beside each other. */
export const isWide = ({ models }: Pick<ModelRange, 'models'>): boolean => models.size > FEW_MODELS;
