/** A page that has not come whole by then comes over a slow network. */
const QUICK_MS = 50;
/** A tab that nobody looks at paints nothing, and is to be ready when somebody does. */
const PATIENCE_MS = 2000;

/**
 * Asks for all that the first paint does without. Where the page comes quickly, the processor is what a reader waits for:
 * as the first paint begins, so that no code runs before it. Over a slow network: as soon as that shows, for there it is
 * the code that takes long to come. It stands in a `<template>` of the page (build/page-html.ts), where browsers do not
 * look for what to load.
 * @param onStyles hears which element brings the rest of the styles
 */
export function askForRest(onStyles: (styles: HTMLLinkElement) => void): void {
  const isComing = () => document.readyState === 'loading';
  const ask = () => {
    const template = document.querySelector<HTMLTemplateElement>('template[data-rest]');
    if (!template) {
      if (isComing()) requestAnimationFrame(ask);
      return;
    }
    template.remove();
    const rest = template.content;
    for (const link of rest.querySelectorAll<HTMLLinkElement>('[data-for-query]')) {
      if (location.search === '') link.remove();
      else link.href = link.dataset['forQuery'] ?? '';
    }
    const styles = rest.querySelector<HTMLLinkElement>('[rel=stylesheet]');
    document.head.append(rest);
    if (styles) onStyles(styles);
  };
  requestAnimationFrame(ask);
  setTimeout(() => {
    if (isComing()) ask();
  }, QUICK_MS);
  setTimeout(ask, PATIENCE_MS);
}
