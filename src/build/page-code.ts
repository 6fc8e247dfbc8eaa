import type { Rollup } from 'vite';
import type { PageSpec } from '../app/prerendered.ts';
import type { PageParts } from './page-html.ts';

/** What a link's query asks for: features/configure/notices.tsx and key-figures.tsx load these. */
const FOR_QUERY = ['/configure/link-notices.tsx', '/configure/key-figure-list.tsx'];

/** Finds the code that a page needs beside its entry among what the bundler wrote, with all that it imports. */
export function pageCode(
  chunks: readonly Pick<Rollup.OutputChunk, 'facadeModuleId' | 'fileName' | 'imports' | 'isEntry'>[],
): PageParts['codeOf'] {
  const chunkOf = (module: string) => chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  const withImports = (fileName: string): readonly string[] => {
    const chunk = chunks.find((each) => each.fileName === fileName);
    return chunk?.isEntry === false ? [fileName, ...chunk.imports.flatMap(withImports)] : [];
  };
  const filesOf = (modules: readonly string[]) =>
    new Set(modules.flatMap((module) => withImports(chunkOf(module)?.fileName ?? '')));
  return ({ language, view }: PageSpec) => {
    const words = `/i18n/languages/${language}.ts`;
    const page = `/${view}/${view}-page.tsx`;
    // A view that waits for code of its own waits for all words too, and so does what a query asks for.
    const always = filesOf([words, ...(chunkOf(page) ? [page, `${words}?late`] : [])]);
    const forQuery = filesOf([`${words}?late`, ...FOR_QUERY]);
    return { always: [...always], forQuery: [...forQuery].filter((file) => !always.has(file)) };
  };
}
