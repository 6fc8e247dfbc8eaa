// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAddressBar } from '../../src/ui/address-bar';

/** Moves as the browser does by Back, Forward or a link to a place on the page. */
function arrive(address: string, state: unknown): void {
  history.replaceState(state, '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/');
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

describe('the address bar', () => {
  it('tells whoever listens of each change, and whether the browser brought it', () => {
    const bar = createAddressBar();
    const told: boolean[] = [];
    const stop = bar.subscribe((isReturn) => told.push(isReturn));
    bar.push({ path: '/pairs', query: '?model=dashing', state: 1 });
    bar.replace({ query: '?t.q=luxury' });
    expect(location.pathname + location.search).toBe('/pairs?t.q=luxury');
    expect(history.state).toBe(1);
    arrive('/', null);
    expect(bar.current()).toEqual({ path: '/', query: '', state: null });
    stop();
    bar.replace({ query: '?more=1' });
    expect(told).toEqual([false, false, true]);
  });

  it('keeps a place on the page while the view stays, and leaves it with the view', () => {
    history.replaceState(null, '', '/#choices');
    const bar = createAddressBar();
    bar.push({ path: '/', query: '?model=dashing', state: null });
    expect(location.hash).toBe('#choices');
    bar.push({ path: '/pairs', query: '', state: null });
    expect(location.hash).toBe('');
  });

  it('keeps what belongs to its entry when a link leads to a place on the page', () => {
    const bar = createAddressBar();
    const listener = vi.fn<(isReturn: boolean) => void>();
    bar.push({ path: '/', query: '?model=dashing', state: 'the way here' });
    bar.subscribe(listener);
    arrive('/?model=dashing#choices', null);
    expect(listener).not.toHaveBeenCalled();
    expect(history.state).toBe('the way here');
    expect(location.hash).toBe('#choices');
  });

  it('is content with an address that a browser writes another way', () => {
    const pushed = vi.spyOn(history, 'pushState');
    const bar = createAddressBar();
    bar.push({ path: '/a car', query: '?of="mine"', state: null });
    expect(location.href).toBe(`${location.origin}/a%20car?of=%22mine%22`);
    vi.advanceTimersByTime(40_000);
    expect(pushed).toHaveBeenCalledTimes(1);
  });

  it('writes a path that begins with two slashes as a path, not as another site', () => {
    const bar = createAddressBar();
    bar.push({ path: '//pairs', query: '', state: null });
    expect(location.href).toBe(`${location.origin}//pairs`);
  });
});

describe('a browser that takes a hundred entries in half a minute', () => {
  /** As Safari does it, or as others: dropping them without a word. */
  function limit(howToRefuse: () => void) {
    let calls = 0;
    setInterval(() => (calls = 0), 30_000);
    for (const name of ['pushState', 'replaceState'] as const) {
      vi.spyOn(history, name).mockImplementation((...entry) => {
        calls += 1;
        if (calls > 100) howToRefuse();
        else History.prototype[name].apply(history, entry);
      });
    }
    return () => calls;
  }

  it.each([
    [
      'throws',
      () => {
        throw new DOMException('too many', 'SecurityError');
      },
    ],
    ['drops what comes too fast', () => undefined],
  ])('and %s does not stop the page: the bar catches up', (_, howToRefuse) => {
    const callsSoFar = limit(howToRefuse);
    const bar = createAddressBar();
    const listener = vi.fn<(isReturn: boolean) => void>();
    bar.subscribe(listener);
    for (let pick = 1; pick <= 150; pick += 1) bar.push({ path: '/', query: `?pick=${pick}`, state: pick });
    expect(listener).toHaveBeenCalledTimes(150);
    expect(bar.current()).toEqual({ path: '/', query: '?pick=150', state: 150 });
    bar.replace({ query: '?pick=150&t.q=luxury' });
    expect(location.search).toBe('?pick=100');
    vi.advanceTimersByTime(40_000);
    expect(location.search).toBe('?pick=150&t.q=luxury');
    expect(history.state).toBe(150);
    vi.advanceTimersByTime(40_000);
    expect(callsSoFar()).toBe(0);
  });

  it('does not write later what the buyer has left by Back', () => {
    limit(() => undefined);
    const bar = createAddressBar();
    for (let pick = 1; pick <= 101; pick += 1) bar.push({ path: '/', query: `?pick=${pick}`, state: pick });
    vi.restoreAllMocks();
    arrive('/?pick=99', 99);
    vi.advanceTimersByTime(40_000);
    expect(location.search).toBe('?pick=99');
    expect(bar.current().state).toBe(99);
  });
});
