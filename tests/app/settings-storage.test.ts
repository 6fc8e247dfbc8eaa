import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, writeSettings } from '../../src/app/settings-storage';
import { storageWith } from '../support/storage';

const KEY = 'to-scale.settings';
const ASIDE = 'to-scale.settings.damaged';

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
