import { describe, expect, it, vi } from 'vitest';
import { createDetails, readyWith, sourceIn } from '../../src/configuration/details';
import { smallDetails } from '../support/small-catalogue/catalogue';

describe('the details of a catalogue', () => {
  it('are loaded once, whoever asks and how often', async () => {
    const load = vi.fn<() => Promise<typeof smallDetails>>(() => Promise.resolve(smallDetails));
    const { store, ask } = createDetails(load);
    expect(load).not.toHaveBeenCalled();
    ask();
    ask();
    expect(store.getState().state).toBe('loading');
    await vi.waitFor(() => expect(store.getState()).toEqual(readyWith(smallDetails)));
    ask();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that did not come are tried again, by a button or by whoever asks next', async () => {
    const load = vi.fn<() => Promise<typeof smallDetails>>(() => Promise.reject(new Error('no network')));
    const { store, ask } = createDetails(load);
    ask();
    await vi.waitFor(() => expect(store.getState().state).toBe('failed'));
    ask();
    await vi.waitFor(() => expect(store.getState().state).toBe('failed'));
    load.mockResolvedValue(smallDetails);
    const failed = store.getState();
    if (failed.state === 'failed') failed.retry();
    await vi.waitFor(() => expect(store.getState().state).toBe('ready'));
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('name a source by its id, once they are here', () => {
    const [source] = smallDetails.sources;
    if (!source) throw new Error('no sources');
    expect(sourceIn(readyWith(smallDetails), source.id)).toBe(source);
    expect(sourceIn(readyWith(smallDetails), 'hearsay')).toBeUndefined();
    expect(sourceIn({ state: 'loading' }, source.id)).toBeUndefined();
  });
});
