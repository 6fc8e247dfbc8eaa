import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeSpace } from '../../../src/features/scale/space';
import { spaceGate, spaceIn } from '../../../src/features/scale/space-storage';
import { storageWith } from '../../support/storage';
import { spaces } from './arbitrary';

const KEY = 'to-scale.space';

describe('the remembered space', () => {
  it('comes back as it was entered', () => {
    assert(
      property(spaces, (space) => {
        const { open } = storageWith({});
        expect(spaceGate(open).change({ space: writeSpace(space) })).toBe(true);
        expect(spaceIn(spaceGate(open).read().values)).toEqual(space);
      }),
    );
  });

  it('is still known where it was kept before there were formats', () => {
    const { open } = storageWith({ [KEY]: '6.00x3.00x2.20' });
    const { values, problem } = spaceGate(open).read();
    expect(problem).toBeNull();
    expect(spaceIn(values)).toEqual({ length: 6000, width: 3000, height: 2200 });
  });

  it('is none where nothing or nothing sensible is kept', () => {
    expect(spaceIn({})).toBeNull();
    for (const raw of ['5.3', '0x0', '{"space":"6x3x2.2x1"}', '{"space":5}']) {
      expect(spaceGate(storageWith({ [KEY]: raw }).open).read()).toEqual({ values: {}, problem: 'damaged' });
    }
  });
});
