// Runs a TypeScript program of this repository in Node: node src/commands/run-typescript.mjs FILE [ARGUMENT ...]
// Node 20 cannot, so Vite bundles it first, the same way as the page: what is measured is what is shipped.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [file] = process.argv.splice(2, 1);
if (!file) throw new Error('run-typescript: name the file to run');
const outDir = path.resolve('node_modules/.cache/run-typescript', path.basename(file, '.ts'));
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: file,
    outDir,
    target: 'node20',
    minify: false,
    // With node --enable-source-maps an error names the line that was written.
    sourcemap: true,
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'program.mjs' } },
  },
});
await import(pathToFileURL(path.join(outDir, 'program.mjs')).href);
