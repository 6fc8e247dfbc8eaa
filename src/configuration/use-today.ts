import { useSyncExternalStore } from 'react';
import { never } from './never';

const today = new Date();
const builtOn = new Date(BUILT_ON);
/** The day the page was opened; in the page as it was built, the day of the build, so that both agree at first. */
export function useToday(): Date {
  return useSyncExternalStore(
    never,
    () => today,
    () => builtOn,
  );
}
