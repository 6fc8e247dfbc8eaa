import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const isPacked = (type: string) => !/^(?:text|image\/svg|application\/(?:json|xml|manifest))/.test(type);

/**
 * Answers with the headers of public/_headers as a plain file host does: a file, the page of a folder or of a name, and for everything else the page for what
 * is not there. It compresses text, and lets what has a hash in its name be kept.
 * @param folder the built site
 * @param effort of Brotli, 0 to 11: the least bytes, or the least work for whoever asks for the whole site once
 */
export function fileHost(
  folder: string,
  effort = 11,
): (request: IncomingMessage, response: ServerResponse) => void {
  const packed = new Map<string, Buffer>();
  const pack = (file: string, kind: 'br' | 'gzip', content: Buffer) => {
    const key = `${kind} ${file} ${String(statSync(file).mtimeMs)}`;
    const known = packed.get(key) ?? (kind === 'br' ? brotli(content, effort) : gzipSync(content));
    packed.set(key, known);
    return known;
  };
  return ({ url = '/', headers }, response) => {
    const asked = decoded(url.replace(/[?#].*$/s, ''));
    const found = fileFor(folder, asked);
    if (found === 'a folder') {
      response.writeHead(301, { Location: `${asked}/` }).end();
      return;
    }
    const file = found ?? path.join(folder, '404.html');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const accepted = headers['accept-encoding'] ?? '';
    const kind = (['br', 'gzip'] as const).find((each) => !isPacked(type) && accepted.includes(each));
    const content = readFileSync(file);
    response.writeHead(found === null ? 404 : 200, {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "frame-ancestors 'none'",
      Vary: 'Accept-Encoding',
      'Cache-Control': asked.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(kind && { 'Content-Encoding': kind }),
    });
    response.end(kind ? pack(file, kind, content) : content);
  };
}

const brotli = (content: Buffer, effort: number): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } });

/** @returns null when there is no such file */
function fileFor(folder: string, asked: string): string | null {
  const inside = path.join(folder, path.posix.normalize(asked));
  if (!inside.startsWith(folder)) return null;
  const page = path.join(inside, 'index.html');
  if (asked.endsWith('/')) return isFile(page) ? page : null;
  const named = [inside, `${inside}.html`].find(isFile);
  return named ?? (isFile(page) ? 'a folder' : null);
}

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** @returns what no file is called when it cannot be decoded */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/%';
  }
}

/** With the least bytes the site takes 12 seconds of work, which whoever looks at it here, or tests it, waits for; so 0.2. */
const QUICK = 5;

/** Lets `vite preview` answer as the site's host will. */
export const previewAsHost = (): Plugin => ({
  name: 'preview-as-host',
  configurePreviewServer: ({ middlewares, config }) => {
    middlewares.use(fileHost(path.resolve(config.root, config.build.outDir), QUICK));
  },
});
