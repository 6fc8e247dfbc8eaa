import { build, type InlineConfig, type ResolvedConfig } from 'vite';

/** What a build beside the site's own takes over from it. */
export const sharedConfig = ({ root, define, css }: ResolvedConfig): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  define: define ?? {},
  css: { modules: css.modules ?? {} },
});

/** The code of a script that is no module: all that it imports is in it. */
export async function inlineScript(config: ResolvedConfig, input: string): Promise<string> {
  const result = await build({
    ...sharedConfig(config),
    publicDir: false,
    build: {
      write: false,
      target: config.build.target,
      rollupOptions: { input, output: { format: 'iife' } },
    },
  });
  const [bundle] = [result].flat();
  return bundle && 'output' in bundle ? bundle.output[0].code.trim() : '';
}
