type PointerEventName = 'pointerdown' | 'pointerenter' | 'pointerleave' | 'pointermove';

/** React's own properties for these are never called: see `withoutPointer`. */
export type PointerListeners = Partial<Record<PointerEventName, (event: PointerEvent) => void>>;

/** For the `ref` of an element: what to do when the pointer does something on it. */
export const onPointer =
  (listeners: PointerListeners) =>
  (element: Element | null): (() => void) => {
    const abort = new AbortController();
    for (const [name, listener] of Object.entries(listeners))
      element?.addEventListener(name, (event) => event instanceof PointerEvent && listener(event), abort);
    return () => abort.abort();
  };

/**
 * Keeps React from being told of the pointer. It asks its root for every event there is, and for each of the ten that come
 * with a click it looks through all parents for who listens: a third of what a click costs on a slow phone, and nobody does.
 */
export function withoutPointer(root: HTMLElement): void {
  const listen = root.addEventListener.bind(root);
  Object.defineProperty(root, 'addEventListener', {
    value: (name: string, ...rest: [EventListener, AddEventListenerOptions?]) => {
      if (!/^(?:mouse|pointer|touch)/.test(name)) listen(name, ...rest);
    },
  });
}
