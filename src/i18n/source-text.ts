import type { LateI18n } from './context';

/** When a source is of and which version of it can be opened: "saved copy of 30 January 2026". */
export function versionText(
  { m, format }: LateI18n,
  { version, trust }: { readonly version: keyof LateI18n['m']['figure']['version']; readonly trust: string },
  span: string,
): string {
  const date = format.span(span);
  const words = m.figure.version;
  if (version === 'saved-copy') return words['saved-copy'](date);
  // What is this project's own has no address, and needs none.
  return version === 'no-address' && trust !== 'project' ? `${date}, ${words['no-address']}` : date;
}
