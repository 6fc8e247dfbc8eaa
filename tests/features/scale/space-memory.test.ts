import { assert, oneof, json, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recallSpace, rememberSpace } from '../../../src/features/scale/space-memory';
import { storageWith } from '../../support/storage';
import { spaces } from './arbitrary';

const KEY = 'to-scale.space';
const ASIDE = 'to-scale.space.damaged';
const garage = { length: 6000, width: 3000, height: 2200 };

describe('the remembered space', () => {
  it('comes back as it was entered', () => {
    assert(
      property(spaces, (space) => {
        const { open } = storageWith({});
        expect(rememberSpace(open, space)).toBe(true);
        expect(recallSpace(open)).toEqual({ space, problem: null });
      }),
    );
  });

  it('that is damaged is set aside, not deleted', () => {
    for (const raw of ['', '{', '5.3', '0x0', '6x3x2.2x1']) {
      const { entries, open } = storageWith({ [KEY]: raw });
      expect(recallSpace(open)).toEqual({ space: null, problem: 'damaged' });
      expect(Object.fromEntries(entries)).toEqual({ [ASIDE]: raw });
      expect(recallSpace(open)).toEqual({ space: null, problem: null });
    }
  });

  it('that a full storage cannot set aside stays where it is', () => {
    const { entries, open } = storageWith({ [KEY]: '{' }, (method) => method === 'setItem');
    expect(recallSpace(open).problem).toBe('damaged');
    expect(entries.get(KEY)).toBe('{');
    expect(rememberSpace(open, garage)).toBe(false);
  });

  it('is not there where the browser refuses, and nothing is thrown', () => {
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(recallSpace(refused)).toEqual({ space: null, problem: null });
    expect(rememberSpace(refused, garage)).toBe(false);
  });

  it('never throws, whatever is stored', () => {
    assert(
      property(oneof(string(), json()), (raw) => {
        const { open } = storageWith({ [KEY]: raw });
        expect(['damaged', null]).toContain(recallSpace(open).problem);
      }),
    );
  });
});
