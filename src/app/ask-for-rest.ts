/** A tab that nobody looks at paints nothing, and is to be ready when somebody does. */
const PATIENCE_MS = 2000;

/**
 * Asks for all that the first paint does without, as soon as that is on the screen: a slow network brings nothing but the
 * page until then, and a slow processor runs nothing but the page. Where there is nothing to see yet, at once. It stands in
 * a `<template>` of the page (build/page-html.ts), where browsers do not look for what to load.
 * @param isHidden nothing is shown before the scripts have come
 * @param onStyles hears which element brings the rest of the styles
 */
export function askForRest(isHidden: boolean, onStyles: (styles: HTMLLinkElement) => void): void {
  const ask = () => {
    const template = document.querySelector<HTMLTemplateElement>('template[data-rest]');
    if (!template) return false;
    template.remove();
    const rest = template.content;
    for (const link of rest.querySelectorAll<HTMLLinkElement>('[data-for-query]')) {
      if (location.search === '') link.remove();
      else link.href = link.dataset['forQuery'] ?? '';
    }
    const styles = rest.querySelector<HTMLLinkElement>('[rel=stylesheet]');
    document.head.append(rest);
    if (styles) onStyles(styles);
    return true;
  };
  const askAsSoonAsItIsThere = () => void (ask() || requestAnimationFrame(askAsSoonAsItIsThere));
  if (isHidden) requestAnimationFrame(askAsSoonAsItIsThere);
  else new PerformanceObserver(ask).observe({ type: 'paint', buffered: true });
  setTimeout(ask, PATIENCE_MS);
}
