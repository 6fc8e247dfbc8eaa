/**
 * Takes a click anywhere in a row for one on its link, the keys held with it included; selecting text stays that. For
 * the pointer only: everyone else meets the link. It is a ref, given to the rows' body.
 */
export function followRow(body: HTMLElement | null): () => void {
  const onClick = ({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    if (getSelection()?.isCollapsed === false) return;
    const keys = { ctrlKey, metaKey, shiftKey, altKey };
    const link = target.closest('tr')?.querySelector('a');
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
  };
  body?.addEventListener('click', onClick);
  return () => body?.removeEventListener('click', onClick);
}
