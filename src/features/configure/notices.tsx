import { useConfigurator, useRange, useSettledConfiguration } from '../../configuration/react';
import { late } from '../../ui/late';

const LinkNotices = late(() => import('./link-notices'));

/** Loads what a link may have to be told of, so that it is there with the page and moves nothing when it is said. */
export const loadNotices = LinkNotices.preload;

/** What of a link could not be taken, and which older price list it names. Most links are taken as they are. */
export function Notices(words: { readonly failed: string; readonly retry: string }) {
  const { list } = useSettledConfiguration();
  const problems = useConfigurator((state) => state.problems);
  const newest = useRange().newestList;
  return (problems.length > 0 || list !== newest) && <LinkNotices {...words} />;
}
