import { useIsTakenOver } from './taken-over';

const today = new Date();
const builtOn = new Date(BUILT_ON);
/** The day the page was opened; in the page as it was built, the day of the build, so that both agree at first. */
export const useToday = (): Date => (useIsTakenOver() ? today : builtOn);
