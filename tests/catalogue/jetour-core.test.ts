import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { dashing } from '../../src/catalogue/jetour/dashing';
import { coreEntries } from '../../src/catalogue/schema/catalogue';

describe('the core of the Jetour catalogue', () => {
  it('is what the schema says', () => {
    const { issues = [] } = v.safeParse(v.strictObject(coreEntries), jetourCore);
    expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
  });

  it('offers the cheapest car first: Comfort Plus, moon white, black and red', () => {
    expect(dashing.offers[0]).toMatchObject({ trim: 'comfort-plus', engine: '1.5t', gearbox: '6mt' });
    expect(dashing.colours[0]?.id).toBe('moon-white');
    expect(dashing.interiors[0]?.id).toBe('black-red');
  });
});
