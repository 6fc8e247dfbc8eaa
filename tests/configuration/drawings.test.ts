import { describe, expect, it, vi } from 'vitest';
import type { Model } from '../../src/catalogue/schema/model';
import { createDrawings } from '../../src/configuration/drawings';
import { smallCatalogue } from '../support/small-catalogue/catalogue';

const drawn = smallCatalogue.models[0] ?? expect.fail('the small catalogue has no model');
const bare: Model = { ...drawn, drawing: undefined };

describe('the drawings of a catalogue', () => {
  it('are taken from its models where they stand there', () => {
    const load = vi.fn<() => Promise<undefined>>();
    expect(createDrawings(load).of(drawn)).toBe(drawn.drawing);
    expect(createDrawings(null).of(bare)).toBeUndefined();
    expect(load).not.toHaveBeenCalled();
  });

  it('are loaded once, and here from then on', async () => {
    const load = vi.fn<(id: string) => Promise<Model['drawing']>>(async () => drawn.drawing);
    const drawings = createDrawings(load);
    const coming = drawings.of(bare);
    expect(coming).toBeInstanceOf(Promise);
    expect(drawings.of(bare)).toBe(coming);
    expect(await coming).toBe(drawn.drawing);
    expect(drawings.of(bare)).toBe(drawn.drawing);
    expect(load).toHaveBeenCalledExactlyOnceWith(bare.id);
  });

  it('may be none', async () => {
    const load = vi.fn<() => Promise<undefined>>(() => Promise.resolve(undefined));
    const drawings = createDrawings(load);
    await drawings.of(bare);
    expect(drawings.of(bare)).toBeUndefined();
    expect(load).toHaveBeenCalledOnce();
  });
});
