import { runnerImport, type Plugin } from 'vite';

/** Where it lies on the site: a catalogue names it as its "$schema". */
const PATH = 'catalogue.schema.json';

/** Serves the shape of a catalogue as JSON Schema, for editors: beside the page, and while somebody works on it. */
export function schemaFile(root: string): Plugin {
  const text = async () => {
    const file = `${root}/src/build/json-schema.ts`;
    const { module } = await runnerImport<typeof import('./json-schema.ts')>(file, {
      configFile: false,
      root,
    });
    return JSON.stringify(module.catalogueJsonSchema(), null, 2);
  };
  return {
    name: 'schema-file',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: PATH, source: await text() });
    },
    configureServer(server) {
      server.middlewares.use(`/${PATH}`, (_, response, next) => {
        response.setHeader('Content-Type', 'application/schema+json');
        // Editors of any origin may ask.
        response.setHeader('Access-Control-Allow-Origin', '*');
        text().then((schema) => response.end(schema), next);
      });
    },
  };
}
