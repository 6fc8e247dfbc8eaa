import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileHost } from '../../src/build/file-host';

/** A copy of the built site on a host of its own, where another version can be put in its place. */
export interface Deployment {
  /** Its address, with a slash at its end. */
  readonly site: string;
  readonly folder: string;
  /** Puts a version in place of the one that is there: its code has other names, and the old names are gone. */
  readonly deploy: (version: string) => void;
  readonly stop: () => Promise<void>;
}

export async function deployment(): Promise<Deployment> {
  const folder = mkdtempSync(path.resolve('test-results/site-'));
  cpSync('dist', folder, { recursive: true });
  // Each host is asked for its whole site: with the least bytes that takes 12 seconds of work, so 0.2.
  const server = createServer(fileHost(folder, 5));
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    site: `http://localhost:${String(port)}/`,
    folder,
    deploy: (version) => rename(folder, version),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      rmSync(folder, { recursive: true });
    },
  };
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('base64');

/** Gives all code other names, as every change of it does, and tells the service worker. */
function rename(folder: string, version: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.(?:html|js)$/.test(file));
  const before = files.map(hashOf);
  const names = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const renamed = (text: string) =>
    names.reduce((all, name) => all.replaceAll(name, name.replace(/\.js$/, `-${version}.js`)), text);
  for (const file of files) writeFileSync(file, renamed(readFileSync(file, 'utf8')));
  const worker = path.join(folder, 'service-worker.js');
  const told = files.reduce(
    (text, file, index) => text.replaceAll(before[index] ?? '', hashOf(file)),
    readFileSync(worker, 'utf8').replace(/"version":"[^"]*"/, `"version":"${version}"`),
  );
  writeFileSync(worker, told);
  for (const name of names)
    renameSync(path.join(folder, 'assets', name), path.join(folder, 'assets', renamed(name)));
}
