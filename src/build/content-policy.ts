import { createHash } from 'node:crypto';

/** What a page may do besides what is listed here: nothing. */
const POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
} as const;

/**
 * The policy of a page: files of its own origin, and of what stands in it the one script and the one stylesheet that it
 * was built with, known by their hashes.
 */
export function contentPolicy(script: string, styles: string): string {
  const also: Readonly<Record<string, string>> = {
    'script-src': hashOf(script),
    'style-src': hashOf(styles),
  };
  return Object.entries(POLICY)
    .map(([kind, sources]) => [kind, ...sources, ...(also[kind] ? [also[kind]] : [])].join(' '))
    .join('; ');
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
