import { vi } from 'vitest';

/**
 * Gives jsdom what it lacks of a browser, as far as a test can see it: a dialog opens, closes, and gives the focus back.
 * That it is modal is the browser's, and tested in one.
 */
export function withBrowserParts(): void {
  // A reader who wants no motion, at a wide screen, for good.
  const never = () => undefined;
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: never,
    removeEventListener: never,
  }));
  vi.stubGlobal('scrollBy', () => undefined);
  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  Object.assign(HTMLDialogElement.prototype, {
    showModal: vi.fn<(this: HTMLDialogElement) => void>(function showModal() {
      openers.set(this, document.activeElement);
      this.open = true;
    }),
    close: vi.fn<(this: HTMLDialogElement) => void>(function close() {
      this.open = false;
      const opener = openers.get(this);
      if (opener instanceof HTMLElement) opener.focus();
    }),
  });
}
