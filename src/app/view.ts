export const views = ['', 'pairs', 'scale'] as const;
export type View = (typeof views)[number];

/** The view of a path below the base path; null for a path that is no view's. The first view has no name. */
export function viewOf(path: string, basePath: string): View | null {
  const name = path.startsWith(basePath)
    ? path.slice(basePath.length).replace(/\/$|(?:\/?index)?\.html$/, '')
    : '';
  return views.find((view) => view === name) ?? null;
}
