/** The steps of a configuration, in the order of the address and of the page. */
export const steps = ['model', 'engine', 'gearbox', 'drive', 'trim', 'colour', 'interior'] as const;
export type Step = (typeof steps)[number];
