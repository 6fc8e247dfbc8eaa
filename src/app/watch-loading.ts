/** Longer than the slowest network that anybody waits on takes for the page's code. */
const PATIENCE_MS = 20_000;

/**
 * Says so when the page will not come to life: a script of it is missing, or does not come, or does nothing. What is
 * prerendered is shown then, whatever it was hidden for, and can be read.
 */
export function watchLoading(): void {
  setTimeout(giveUp, PATIENCE_MS);
  // Of elements that do not load, only those who catch it on the way down hear.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) giveUp();
    },
    { capture: true },
  );
  // The button that goes with it: what else of the page would answer a click has not come.
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-reload]')) location.reload();
  });
}

/**
 * Says so when the page will not look as it should.
 * @param styles what the first paint does without
 */
export function watchStyles(styles: HTMLLinkElement): void {
  const look = () => {
    // A file that is empty, or something else, is no error to a browser.
    if (!styles.sheet?.cssRules.length) document.documentElement.dataset['unstyled'] = '';
  };
  for (const kind of ['load', 'error']) styles.addEventListener(kind, look);
  setTimeout(look, PATIENCE_MS);
}

/** Shows what is prerendered, and that the page could not be loaded whole. */
export function giveUp(): void {
  const { dataset } = document.documentElement;
  if ('ready' in dataset) return;
  dataset['broken'] = '';
  showPrerendered();
}

/** Shows what is prerendered, whatever it was hidden for: better another car than none, with a notice that says so. */
export function showPrerendered(): void {
  const { dataset } = document.documentElement;
  delete dataset['pending'];
  delete dataset['waiting'];
}
