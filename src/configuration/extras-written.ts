import { isExtraKey, WITH, WITHOUT } from '../catalogue/extras';
import type { Picks } from './selection';

/** The two parameters of an address that hold extras: `with=alloy-19+towbar&without=roof-rails`. */
export const extrasParameters = [WITH, WITHOUT] as const;

/** Ids hold no blank, and an address writes one as a plus. */
const BLANK = ' ';

/** The parameters for the extras of some picks; none where they are about none. */
export function extrasWritten(picks: Picks): readonly (readonly [string, string])[] {
  const said = Object.entries(picks).filter(([choice]) => isExtraKey(choice));
  const ids = (parameter: string) =>
    said.flatMap(([choice, value]) => {
      if (value === WITHOUT || value === WITH) {
        return value === parameter ? [choice.slice('extra.'.length)] : [];
      }
      return parameter === WITH && value !== undefined ? [value] : [];
    });
  return extrasParameters.flatMap((parameter) => {
    const written = ids(parameter).join(BLANK);
    return written === '' ? [] : [[parameter, written] as const];
  });
}
