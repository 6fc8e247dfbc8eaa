import { checkCatalogue, type Checks } from '../../../src/catalogue/check/check-catalogue';

/** Everything that the check says against a value; empty when it takes it. */
export const problemsOf = (value: unknown, more?: readonly Checks[]): readonly string[] => {
  const checked = checkCatalogue(value, more);
  return checked.ok ? [] : checked.problems;
};
