/** What the bundler tells of a module. */
interface Graph {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Parts of the engine that only say why, compile, or read files: its index hides who uses which. */
const LATER = /src\/engine\/(?:explain|compile|file)\//;

/** Whether the page's entry imports a module, at whatever remove, but by no import that waits until it is wanted. */
function isFirst(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id) || LATER.test(id)) return false;
  seen.add(id);
  const info = graph.getModuleInfo(id);
  if (!info) return false;
  return info.isEntry || info.importers.some((importer) => isFirst(importer, graph, seen));
}

/**
 * Which parts of the code share a file: all that the first view waits for, what later views have in common, and the
 * drawing, which the first view can begin without. A dozen small files pack worse and cost a request each.
 */
export const chunkGroups = [
  {
    name: (id: string, graph: Graph) => (isFirst(id, graph) ? 'index' : null),
    priority: 3,
  },
  { name: 'shared', test: /^(?!.*src\/drawing\/)/, minShareCount: 2, priority: 2 },
  { name: 'drawing', test: /src\/drawing\/(?!scale\/|sheet\/export-)/, priority: 1 },
];
