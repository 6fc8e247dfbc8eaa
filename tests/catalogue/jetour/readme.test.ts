import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import { specOf } from '../../../src/catalogue/spec-of';
import type { Model } from '../../../src/catalogue/schema/model';
import { isAsked, specIds, type SpecId } from '../../../src/catalogue/schema/specs';
import { english } from '../../i18n/languages';

const readme = readFileSync('README.md', 'utf8');
const section = readme.slice(readme.indexOf('\n## What is not known'));
const unknown = section.slice(0, section.indexOf('\n## ', 1));

/** An entry of a list may go on in the next line. */
const text = unknown.replace(/\n {2}/g, ' ');

const statuses = (model: Model, id: SpecId) =>
  new Set(model.offers.map((offer) => specOf({ model, offer }, id)?.status));

/** What the README says of a model's figures: how many are known how well, and which are not. */
function lineOf(model: Model): string {
  const asked = specIds.filter((id) => isAsked(id, 'combustion', 5));
  const known = asked.map((id) => ({
    name: english.specName(id).replace(/^(.*), (.*)$/, '$1 ($2)'),
    of: statuses(model, id),
  }));
  const counted = (test: (of: ReadonlySet<unknown>) => boolean) => known.filter(({ of }) => test(of));
  const list = (rows: typeof known) => rows.map(({ name }) => name).join(', ');
  const isPublished = (of: ReadonlySet<unknown>) => !of.has('not-published');
  const isConfirmed = (of: ReadonlySet<unknown>) => of.size === 1 && of.has('confirmed');
  const confirmed = counted(isConfirmed).length;
  const unconfirmed = counted((of) => isPublished(of) && !isConfirmed(of)).length;
  const some = list(counted((of) => !isPublished(of) && of.size > 1));
  const none = list(counted((of) => !isPublished(of) && of.size === 1));
  return [
    `- **${english.text(model.name)}**: ${String(confirmed)} confirmed, ${String(unconfirmed)} unconfirmed.`,
    ...(some ? [`For some versions only: ${some}.`] : []),
    ...(none ? [`For none: ${none}.`] : []),
  ].join(' ');
}

describe('what the README says is not known', () => {
  it.each(jetourCore.models.map((model) => [model.id, model] as const))('of %s is so', (_, model) => {
    expect(text).toContain(lineOf(model));
  });

  it('is that prices are of the newest list', () => {
    const newest = jetourCore.priceLists.at(-1);
    expect(unknown).toContain(`Prices are of ${english.format.date(newest?.date ?? '')}`);
    const ranges = jetourCore.models.flatMap(({ laterRange }) => (laterRange ? [laterRange.low.status] : []));
    expect(ranges.length).toBeGreaterThan(0);
    expect(new Set(ranges)).toEqual(new Set(['unconfirmed']));
  });

  it('is whether the T2 Pass is what it is said to be: none of its rows is confirmed', () => {
    const t2 = jetourCore.models.find(({ id }) => id === 't2-pass');
    expect(new Set(t2?.offers.map(({ status }) => status))).toEqual(new Set(['unconfirmed']));
    for (const offer of t2?.offers ?? []) expect(offer.grounds?.drive?.source).toBe('brief');
  });

  it('is what paint costs: no colour has a price of its own', () => {
    const charged = jetourCore.models.filter(({ colours }) => colours.some(({ surcharge }) => surcharge));
    expect(charged.map(({ id }) => id)).toEqual(['x70-plus', 't2-pass']);
  });
});
