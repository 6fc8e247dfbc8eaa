/** React marks what it has taken over by properties of its own: until then nothing answers a click. */
const answers = (element: Element) => Object.keys(element).length > 0;

/**
 * What is pressed before the page can answer is not lost. A button or a box is pressed again as soon as it answers: the
 * page itself when it is ready, parts that load late when all of them have come. A link, which any browser follows, takes
 * along what was asked for: what is prerendered knows nothing of it.
 * @param root the address of the site
 */
export function keepEarlyPresses(root: string): void {
  const html = document.documentElement;
  const early = new Set<HTMLElement>();

  const keep = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const control = target.closest<HTMLElement>('button, input');
    if (control && !answers(control)) {
      control.dataset['pressed'] = '';
      early.add(control);
    }
    const link = target.closest('a');
    const isPlain = link && link.href.startsWith(root) && link.search === '' && link.hash === '';
    if (isPlain && !answers(link)) link.search = location.search;
  };
  const repeat = () => {
    for (const control of early) {
      if (control.isConnected && !answers(control)) continue;
      early.delete(control);
      delete control.dataset['pressed'];
      // The browser has checked it meanwhile, and pressing it again would change nothing, or undo it.
      if (control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type))
        control.checked = !control.checked;
      if (control.isConnected) control.click();
    }
  };
  addEventListener('click', keep, { capture: true });
  const watch = new MutationObserver(() => {
    if ('ready' in html.dataset) repeat();
    if (!('settled' in html.dataset)) return;
    watch.disconnect();
    removeEventListener('click', keep, { capture: true });
  });
  watch.observe(html, { attributeFilter: ['data-ready', 'data-settled'] });
}
