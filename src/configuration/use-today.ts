import { useSyncExternalStore } from 'react';

const today = new Date();
const builtOn = new Date(BUILT_ON);
const never = () => () => undefined;

/** The day the page was opened; in the page as it was built, the day of the build, so that both agree at first. */
export function useToday(): Date {
  return useSyncExternalStore(
    never,
    () => today,
    () => builtOn,
  );
}
