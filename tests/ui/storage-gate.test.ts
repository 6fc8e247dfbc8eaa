import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storageGate } from '../../src/ui/storage-gate';
import { storageWith } from '../support/storage';

const KEY = 'to-scale.test';
const ASIDE = 'to-scale.test.damaged';

const gateOf = (storage: () => Storage) =>
  storageGate<{ name: string; size: number }>({
    storage,
    key: KEY,
    parse: {
      name: (raw) => (typeof raw === 'string' && raw !== '' ? raw : null),
      size: (raw) => (typeof raw === 'number' ? raw : null),
    },
  });

describe('what the browser keeps', () => {
  it('comes back as it was written, with a format', () => {
    const { entries, open } = storageWith({});
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer(), (name, size) => {
        expect(gateOf(open).change({ name, size })).toBe(true);
        expect(gateOf(open).read()).toEqual({ values: { name, size }, problem: null });
      }),
    );
    expect(JSON.parse(entries.get(KEY) ?? '')).toMatchObject({ format: 1 });
  });

  it('is changed value by value: two tabs never undo one another', () => {
    const { open } = storageWith({});
    const [one, other] = [gateOf(open), gateOf(open)];
    one.change({ name: 'first', size: 1 });
    other.read();
    one.change({ name: 'second' });
    other.change({ size: 2 });
    expect(one.read().values).toEqual({ name: 'second', size: 2 });
  });

  it('that is damaged is set aside, not deleted', () => {
    for (const raw of ['', '{', '[]', 'null', '7', '{"name":""}', '{"name":1,"size":"x"}']) {
      const { entries, open } = storageWith({ [KEY]: raw });
      expect(gateOf(open).read()).toEqual({ values: {}, problem: 'damaged' });
      expect(Object.fromEntries(entries)).toEqual({ [ASIDE]: raw });
      expect(gateOf(open).read().problem).toBeNull();
    }
  });

  it('that is damaged in part goes on with the rest', () => {
    const raw = '{"format":1,"name":"kept","size":"x"}';
    const { entries, open } = storageWith({ [KEY]: raw });
    expect(gateOf(open).read()).toEqual({ values: { name: 'kept' }, problem: 'damaged' });
    expect(entries.get(ASIDE)).toBe(raw);
    expect(gateOf(open).read()).toEqual({ values: { name: 'kept' }, problem: null });
  });

  it('of a later version is read as far as it is understood, and kept', () => {
    const raw = '{"format":2,"name":"kept","size":{"mm":3},"colour":"red"}';
    const { entries, open } = storageWith({ [KEY]: raw });
    expect(gateOf(open).read()).toEqual({ values: { name: 'kept' }, problem: null });
    expect(entries.get(KEY)).toBe(raw);
    gateOf(open).change({ size: 3 });
    expect(JSON.parse(entries.get(KEY) ?? '')).toEqual({ format: 2, name: 'kept', size: 3, colour: 'red' });
  });

  it('that a full storage cannot set aside stays where it is', () => {
    const { entries, open } = storageWith({ [KEY]: '{' }, (method) => method === 'setItem');
    expect(gateOf(open).read()).toEqual({ values: {}, problem: 'damaged' });
    expect(entries.get(KEY)).toBe('{');
    expect(gateOf(open).change({ name: 'x' })).toBe(false);
  });

  it('is nothing where the browser refuses, and nothing is thrown', () => {
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(gateOf(refused).read()).toEqual({ values: {}, problem: 'refused' });
    expect(gateOf(refused).change({ name: 'x' })).toBe(false);
  });

  it('never makes the page throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (raw) => {
        const { open } = storageWith({ [KEY]: raw });
        expect(['damaged', null]).toContain(gateOf(open).read().problem);
        expect(gateOf(open).read().problem).toBeNull();
      }),
    );
  });
});
