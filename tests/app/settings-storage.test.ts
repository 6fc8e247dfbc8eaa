import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, writeSettings } from '../../src/app/settings-storage';

const KEY = 'to-scale.settings';
const ASIDE = 'to-scale.settings.damaged';

function storageWith(kept: Record<string, string>, refuse: (method: string) => boolean = () => false) {
  const entries = new Map(Object.entries(kept));
  const guarded = <T>(method: string, act: () => T): T => {
    if (refuse(method)) throw new DOMException('refused', 'QuotaExceededError');
    return act();
  };
  const storage: Storage = {
    length: 0,
    key: () => null,
    clear: () => entries.clear(),
    getItem: (key) => guarded('getItem', () => entries.get(key) ?? null),
    setItem: (key, value) => guarded('setItem', () => void entries.set(key, value)),
    removeItem: (key) => guarded('removeItem', () => void entries.delete(key)),
  };
  return { entries, open: () => storage };
}

describe('stored settings', () => {
  it('come back as they were written', () => {
    const { open } = storageWith({});
    for (const settings of [
      {},
      { language: 'en' },
      { theme: 'dark' },
      { language: 'ru', theme: 'light' },
    ] as const) {
      expect(writeSettings(open, settings)).toBe(true);
      expect(readSettings(open)).toEqual({ settings, problem: null });
    }
  });

  it('that are damaged are set aside, not deleted', () => {
    for (const raw of ['', '{', '[]', 'null', '7', '{"language":"fr"}', '{"theme":3}']) {
      const { entries, open } = storageWith({ [KEY]: raw });
      expect(readSettings(open)).toEqual({ settings: {}, problem: 'damaged' });
      expect(Object.fromEntries(entries)).toEqual({ [ASIDE]: raw });
      expect(readSettings(open).problem).toBeNull();
    }
  });

  it('that a full storage cannot set aside stay where they are', () => {
    const { entries, open } = storageWith({ [KEY]: '{' }, (method) => method === 'setItem');
    expect(readSettings(open)).toEqual({ settings: {}, problem: 'damaged' });
    expect(entries.get(KEY)).toBe('{');
  });

  it('are not there where the browser refuses, and nothing is thrown', () => {
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(readSettings(refused)).toEqual({ settings: {}, problem: 'refused' });
    expect(writeSettings(refused, { theme: 'dark' })).toBe(false);
  });

  it('never throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (raw) => {
        const { open } = storageWith({ [KEY]: raw });
        expect(['damaged', null]).toContain(readSettings(open).problem);
      }),
    );
  });
});
