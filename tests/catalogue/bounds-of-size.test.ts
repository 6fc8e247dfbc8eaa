import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';
import { manyModels } from '../support/many-models';
import { smallCatalogue } from '../support/small-catalogue/catalogue';
import { problemsOf } from './support/problems';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A model of so many trims, each in four powertrains. */
function withTrims(count: number) {
  const catalogue = manyModels(1);
  const [model] = catalogue.models;
  const [trim] = model?.trims ?? [];
  if (!model || !trim) throw new Error('the range has no trim');
  const called = <Named extends { readonly id: string }>(named: Named, id: string) => ({ ...named, id });
  const trims = upTo(count).map((number) => called(trim, `t${number}`));
  const base = model.offers.filter((offer) => offer.trim === trim.id).slice(0, 4);
  const inTrim = (offer: (typeof base)[number], id: string) => ({
    ...offer,
    id: `${offer.id}-${id}`,
    trim: id,
  });
  const offers = trims.flatMap(({ id }) => base.map((offer) => inTrim(offer, id)));
  const powertrains = model.powertrains.slice(0, 4);
  const used = (step: 'engine' | 'gearbox') => new Set(powertrains.map((each) => each[step]));
  return {
    ...catalogue,
    engines: catalogue.engines.filter(({ id }) => used('engine').has(id)),
    gearboxes: catalogue.gearboxes.filter(({ id }) => used('gearbox').has(id)),
    models: [{ ...model, trims, offers, powertrains, rules: [] }],
  };
}

/** So many lists within one another. */
const deep = (levels: number) => {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

describe('what is larger than a page can show is refused before it is checked', () => {
  it.each([
    ['trims', 10_000, 500],
    ['offers', 100_000, 2000],
    ['rules', 1_000_000, 5000],
    ['notices', 30_000, 20_000],
  ])('%s of a model: %d', (list, count, most) => {
    const [model, ...others] = smallCatalogue.models;
    const checked = checkCatalogue({
      ...smallCatalogue,
      models: [{ ...model, [list]: upTo(count) }, ...others],
    });
    const problem = `models.city.${list}: has ${count} entries, which are more than ${most}`;
    expect(checked).toEqual({ ok: false, problems: [problem], checks: 1 });
  });

  it('a text that is a novel', () => {
    const [model, ...others] = smallCatalogue.models;
    const name = { ru: 'х'.repeat(20_000_000), en: 'x' };
    expect(problemsOf({ ...smallCatalogue, models: [{ ...model, name }, ...others] })).toEqual([
      'models.city.name.ru: has 20000000 characters, which are more than 20000',
    ]);
  });

  it('what lies deeper than any catalogue, wherever it lies', () => {
    for (const key of Object.keys(smallCatalogue)) {
      const path = `${key}${'[0]'.repeat(32)}`;
      expect(problemsOf({ ...smallCatalogue, [key]: deep(100_000) })).toEqual([
        `${path}: lies deeper than 32 levels`,
      ]);
    }
    expect(problemsOf(deep(100_000))).toEqual([`${'[0]'.repeat(33)}: lies deeper than 32 levels`]);
  });

  it('many lists, each of which is short enough', () => {
    const lists = upTo(400).map(() => upTo(5001));
    expect(problemsOf({ ...smallCatalogue, about: lists })).toEqual([
      'catalogue: has more than 2000000 values',
    ]);
    const novels = upTo(1000).map(() => 'x'.repeat(20_001));
    expect(problemsOf({ ...smallCatalogue, about: novels })).toHaveLength(50);
  });
});

describe('what is as large as can be', () => {
  it('is checked by as many checks as it has values, give or take', () => {
    const fifth = checkCatalogue(withTrims(100));
    const whole = checkCatalogue(withTrims(500));
    expect(whole).toMatchObject({ ok: true, contents: { offers: 2000 } });
    expect(whole.checks / fifth.checks).toBeLessThan(5.05);
  });

  it('is told the first thing only that is wrong with its shape', () => {
    const about = upTo(20_000).map(() => upTo(10));
    const problems = problemsOf({ ...smallCatalogue, about });
    expect(problems).toContain('about[0]: expected Object, got Array');
    expect(problems.filter((problem) => !problem.startsWith('about[0]'))).toEqual([]);
  });

  it('is told of ten thousand problems, and no more', () => {
    const catalogue = withTrims(500);
    const [table] = smallCatalogue.equipment;
    const itemOf = (number: number) => ({ ...table?.items[0], id: `item-${number}` });
    const items = upTo(10).map(itemOf);
    const equipment = [{ ...table, model: 'm1', items }];
    expect(problemsOf({ ...catalogue, equipment })).toHaveLength(10_000);
  });
});
