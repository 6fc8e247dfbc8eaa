import { describe, expect, it, vi } from 'vitest';
import type { Model } from '../../src/catalogue/schema/model';
import { splitDrawing } from '../../src/catalogue/split-drawing';
import { createDrawings, type DrawingFiles } from '../../src/configuration/drawings';
import { smallCatalogue } from '../support/small-catalogue/catalogue';

const drawn = smallCatalogue.models[0] ?? expect.fail('the small catalogue has no model');
const drawing = drawn.drawing ?? expect.fail('its first model has no drawing');
const bare: Model = { ...drawn, drawing: undefined };
const parts = splitDrawing(drawing);

const files = (isThere = true) => ({
  side: vi.fn<DrawingFiles['side']>(async () => (isThere ? parts.side : undefined)),
  others: vi.fn<DrawingFiles['others']>(async () => ({ [isThere ? bare.id : 'another']: parts.others })),
});

describe('the drawings of a catalogue', () => {
  it('are taken from its models where they stand there', () => {
    const { side, others } = files();
    expect(createDrawings({ side, others }).of(drawn, 'all')).toBe(drawing);
    expect(createDrawings(null).of(bare, 'side')).toBeUndefined();
    expect(side).not.toHaveBeenCalled();
    expect(others).not.toHaveBeenCalled();
  });

  it('are loaded once, the view from the side first', async () => {
    const { side, others } = files();
    const drawings = createDrawings({ side, others });
    const coming = drawings.of(bare, 'side');
    expect(coming).toBeInstanceOf(Promise);
    expect(drawings.of(bare, 'side')).toBe(coming);
    expect(await coming).toEqual(parts.side);
    expect(others).not.toHaveBeenCalled();

    const all = drawings.of(bare, 'all');
    expect(drawings.of(bare, 'all')).toBe(all);
    expect(await all).toEqual(drawing);
    expect(side).toHaveBeenCalledExactlyOnceWith(bare.id);
    await drawings.of({ ...bare, id: 'another' }, 'all');
    expect(others).toHaveBeenCalledOnce();
  });

  it('stay what they were when they have come, and say it: React begins again with the hooks that it knows', async () => {
    const drawings = createDrawings(files());
    const coming = drawings.of(bare, 'side');
    expect(coming).not.toHaveProperty('status');
    const value = await coming;
    expect(drawings.of(bare, 'side')).toBe(coming);
    expect(coming).toMatchObject({ status: 'fulfilled', value });
  });

  it('may be none', async () => {
    const { side, others } = files(false);
    const drawings = createDrawings({ side, others });
    expect(await drawings.of(bare, 'all')).toBeUndefined();
    expect(await drawings.of(bare, 'side')).toBeUndefined();
    expect(side).toHaveBeenCalledOnce();
  });
});
