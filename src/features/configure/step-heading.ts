import type { Step } from '../../catalogue/steps';

/** The id of a step's heading on the page: where the navigation of the steps leads. */
export const headingIdOf = (step: Step): string => `step-${step}`;
