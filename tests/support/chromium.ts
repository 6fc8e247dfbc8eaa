import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import type { LaunchOptions } from '@playwright/test';

/**
 * How every browser of the tests starts. Chromium comes inside an npm package, so that no step needs root or a system
 * browser; it is for Linux x64, and elsewhere an installed Chrome serves. CHROMIUM_PATH overrides both.
 */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Every other host is unreachable: a request to one fails at once and is seen.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
  ];
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && existsSync(own)) return { args, executablePath: own };
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { args, executablePath: await sparticuz.executablePath() };
  }
  return { args, channel: 'chrome' };
}
