import { afterAll, describe, expect, it } from 'vitest';
import type { PrerenderedPage } from '../../src/app/prerendered';
import type { ConfiguratorStore } from '../../src/configuration/store';
import { copyOfTree } from '../support/tree-copy';

// What somebody does who adds a step and a spec: a row each, then whatever the compiler and the check ask for.
// The page of the copy has the small catalogue.
const tree = copyOfTree();
afterAll(tree.remove);

const small = (file: string) => `tests/support/small-catalogue/${file}.ts`;
const models = ['city', 'tour', 'mini'];
const wheels = `
  wheels: [option('steel', 'Стальные', 'Steel'), option('alloy', 'Литые', 'Alloy')],`;

tree.add(
  'src/catalogue/steps.ts',
  'export const stepRows = [',
  `
  { id: 'wheels', of: 'model', list: 'wheels', holds: 'option', inOffer: false, look: 'row', alone: 'group', sheet: null },`,
);
tree.add('src/catalogue/schema/specs.ts', 'export const specRows = [', `\n  row('drag', 'text', 'use'),`);
const asked = tree.errorsIn('src');

for (const [language, step, spec] of [
  ['en', 'Wheels', 'Drag'],
  ['ru', 'Колёса', 'Сопротивление'],
  ['de', 'Räder', 'Luftwiderstand'],
]) {
  const file = `src/i18n/languages/${String(language)}.ts`;
  tree.add(file, '\n    steps: {', `\n      wheels: '${String(step)}',`);
  tree.add(file, '\n    specs: {', `\n      drag: '${String(spec)}',`);
}
for (const model of models) tree.add(small(model), "brand: 'Kite',", wheels);
tree.add(small('city'), 'specs: specsWith({', `\n    drag: brochure('0.31', 'text'),`);
tree.add(
  small('city'),
  'rules: [',
  `
    rule(
      'alloy-sport',
      [{ wheels: ['alloy'] }, { trim: ['sport'] }],
      text('Литые колёса только у версии Спорт.', 'Only the Sport has alloy wheels.'),
      rules,
    ),`,
);
tree.add(
  small('car-codes'),
  `{ of: 'interior', ids: ['cloth', 'leather'] },`,
  `
  { of: 'wheels', ids: ['steel', 'alloy'] },`,
);
tree.write(
  'program.ts',
  `
  import { checkCatalogue } from './src/catalogue/check/check-catalogue';
  import { modelRangeOf } from './src/configuration/described-range';
  import { createConfigurator } from './src/configuration/store';
  import { smallCatalogue } from './tests/support/small-catalogue/catalogue';
  import { pages, renderPage } from './src/app/prerender';
  export const prerenderView = (view, language) =>
    renderPage(pages.find((page) => page.view === view && page.language === language && !page.place), '');
  export const store = () => createConfigurator(modelRangeOf(smallCatalogue));
  export const check = (change) => checkCatalogue(change(JSON.parse(JSON.stringify(smallCatalogue))));`,
);

interface Program {
  readonly prerenderView: (view: string, language: string) => Promise<PrerenderedPage>;
  readonly store: () => ConfiguratorStore;
  readonly check: (change: (catalogue: { readonly models: readonly object[] }) => unknown) => {
    readonly ok: boolean;
    readonly problems?: readonly string[];
  };
}
const program = await tree.load<Program>('program.ts');

describe('a row for a step and a row for a figure', () => {
  it('make the compiler name what is missing, and where: the words of each language, the data of each model', () => {
    const lacking = (file: string, name: string) =>
      asked.filter((line) => line.startsWith(file) && line.includes(`Property '${name}' is missing`));
    for (const model of models) expect(lacking(small(model), 'wheels')).toHaveLength(1);
    const inWords = ['wheels', 'drag'].flatMap((name) => lacking('src/app/words.ts', name));
    expect(inWords.length).toBeGreaterThan(0);
    // Nothing else has to be told.
    expect(asked).toHaveLength(models.length + inWords.length);
  });

  it('are all that the compiler asks for, with their words and their data', () => {
    expect(tree.errorsIn('src')).toEqual([]);
  });

  it('make the check name what a catalogue lacks, by its path', () => {
    expect(program.check((catalogue) => catalogue)).toMatchObject({ ok: true });
    const without = (key: string) => (catalogue: { readonly models: readonly object[] }) => {
      for (const model of catalogue.models) Reflect.deleteProperty(model, key);
      return catalogue;
    };
    expect(program.check(without('wheels')).problems).toEqual(
      models.map((model) => `models.${model}.wheels: missing`),
    );
  });

  it('are found on the page: the step with its options, the figure with its value', async () => {
    const { html } = await program.prerenderView('configure', 'en');
    const [group = ''] = /<fieldset(?:(?!<\/fieldset>).)*>Wheels<.*?<\/fieldset>/s.exec(html) ?? [];
    expect([...group.matchAll(/type="radio"[^>]*value="(\w+)"/g)].map(([, id]) => id)).toEqual([
      'steel',
      'alloy',
    ]);
    expect(group).toContain('>Alloy<');
    expect(html).toMatch(/<dt>Drag<\/dt><dd>.*?0\.31/s);
    expect((await program.prerenderView('configure', 'ru')).html).toContain('>Колёса<');
  });

  it('take part in everything: rules, prices, the question before a pick, the address', () => {
    const store = program.store();
    const shown = () => store.getState().shown;
    store.getState().choose('trim', 'base');
    expect(shown().car.ids).toMatchObject({ trim: 'base', wheels: 'steel' });
    const view = shown()
      .steps.flatMap(({ options }) => options)
      .find(({ option }) => option.id === 'alloy');
    expect(view?.needs.map(({ to }) => to.id)).toEqual(['sport']);
    store.getState().start('?wheels=alloy', null);
    expect(store.getState().problems).toEqual([]);
    expect(shown().car.ids).toMatchObject({ trim: 'sport', wheels: 'alloy' });
    expect(shown().price.value).toBe(150_000_000);
  });
});
