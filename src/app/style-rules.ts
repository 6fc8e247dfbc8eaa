/**
 * The pages' policy allows no style attribute in HTML, though it lets a script set the same styles: what React prerenders
 * with one has an attribute of ours instead, and a rule of the page's one stylesheet.
 * @param html as React writes it: quotation marks stand in tags alone
 */
export function withStyleRules(html: string): { readonly html: string; readonly styles: string } {
  const ids = new Map<string, string>();
  const idOf = (declarations: string) => {
    const id = ids.get(declarations) ?? String(ids.size);
    ids.set(declarations, id);
    return id;
  };
  return {
    html: html.replaceAll(
      / style="([^"]*)"/g,
      (_, declarations: string) => ` data-style="${idOf(declarations)}"`,
    ),
    styles: [...ids].map(([declarations, id]) => `[data-style="${id}"]{${declarations}}`).join(''),
  };
}
