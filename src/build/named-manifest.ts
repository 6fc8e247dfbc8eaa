/** The text of a web app's manifest under another name: that of the site it is installed from. */
export const namedManifest = (manifest: string, name: string): string =>
  JSON.stringify({ ...JSON.parse(manifest), name, short_name: name });
