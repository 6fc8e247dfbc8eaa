/**
 * The gate for the address of a file that a link or a catalogue names. Only files of the site's own origin are loaded: a
 * link must not make this page show prices that somebody else's server made up.
 * @returns null for any other
 */
export function siteFile(asked: string, base: string): URL | null {
  if (!URL.canParse(asked, base)) return null;
  const url = new URL(asked, base);
  return url.origin === new URL(base).origin && /^https?:$/.test(url.protocol) ? url : null;
}

/**
 * Loads such a file from where it says, and from nowhere that its server sends on to.
 * @throws Error that names the file and what is wrong with it
 */
export async function fetchSiteFile(url: URL, signal: AbortSignal | null = null): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { redirect: 'error', signal });
  } catch (cause) {
    throw new Error(`${url.pathname}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  if (!response.ok) throw new Error(`${url.pathname}: ${String(response.status)}`);
  return response;
}
