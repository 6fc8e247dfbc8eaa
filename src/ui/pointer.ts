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

const hearing = new WeakSet<EventTarget>();

/**
 * From now on React is told of nothing that happens on an element: what listens there is added to it.
 * @returns the listeners' signal; aborted, none of them hears anything, and React does again
 */
export function hearItself(element: Element): AbortController {
  const listeners = new AbortController();
  hearing.add(element);
  listeners.signal.addEventListener('abort', () => hearing.delete(element));
  return listeners;
}

/**
 * Keeps React from being told of the pointer, and of anything on elements that hear for themselves. It asks its root for
 * every event there is, and for each of the many that come with a click it looks through all parents for who listens: a
 * third of what a click costs on a slow phone, and nobody does.
 */
export function withoutPointer(root: HTMLElement): void {
  const listen = root.addEventListener.bind(root);
  Object.defineProperty(root, 'addEventListener', {
    value: (name: string, listener: EventListener, options?: AddEventListenerOptions) => {
      if (/^(?:mouse|pointer|touch)/.test(name)) return;
      listen(
        name,
        (event) => {
          if (!event.target || !hearing.has(event.target)) listener(event);
        },
        options,
      );
    },
  });
}
