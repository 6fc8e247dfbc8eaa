import { describe, expect, it } from 'vitest';
import { specOf } from '../../src/catalogue/spec-of';
import type { Catalogue } from '../../src/catalogue/schema/catalogue';
import type { Figure } from '../../src/catalogue/schema/figure';
import type { Extra } from '../../src/catalogue/schema/extra';
import type { Model } from '../../src/catalogue/schema/model';
import { canHave, isAsked, specIds } from '../../src/catalogue/schema/specs';
import { carOf } from '../../src/configuration/car';
import { dataRowsOf } from '../../src/configuration/data-rows';
import { modelRangeOf } from '../../src/configuration/described-range';
import { smallCatalogue } from '../support/small-catalogue/catalogue';
import { mini } from '../support/small-catalogue/mini';
import { brochure } from '../support/small-catalogue/rows';
import { smallWithExtras } from '../support/small-catalogue/with-extras';
import { problemsOf } from './support/problems';

const withMini = (change: (model: Model) => Model): Catalogue => ({
  ...smallCatalogue,
  models: smallCatalogue.models.map((model) => (model === mini ? change(model) : model)),
});
const electric = (specs: Readonly<Record<string, Figure>>) =>
  withMini((model) => ({
    ...model,
    powertrains: model.powertrains.map((each) => ({
      ...each,
      kind: 'electric',
      specs: { ...each.specs, ...specs },
    })),
  }));
const charged = {
  battery: brochure(58, 'kWh'),
  range: brochure(410, 'km'),
  chargingPower: brochure(150, 'kW'),
  electricConsumption: brochure(15.8, 'kWh/100 km'),
};
const lacks = (id: string, model = 'mini') =>
  `models.${model}.offers[0].specs.${id}: neither a value nor "not published"`;

describe('the kind of a powertrain', () => {
  it('decides what is asked for: an electric car of its battery, and not of its displacement', () => {
    const asked = (kind: Parameters<typeof isAsked>[1], seats = 5) =>
      specIds.filter((id) => isAsked(id, kind, seats));
    expect(asked('electric')).not.toContain('displacement');
    expect(asked('electric')).toEqual(expect.arrayContaining(['battery', 'range', 'power', 'length']));
    expect(asked('hybrid')).toEqual(asked('combustion'));
    expect(asked('combustion')).not.toContain('battery');
    expect(asked('plug-in')).toEqual(expect.arrayContaining(['battery', 'displacement', 'tank']));
    expect(asked('combustion', 7)).toContain('bootThirdRow');
    expect(specIds.filter((id) => isAsked(id, 'plug-in', 7))).not.toContain('modelYear');
  });

  it('makes the check name what an electric car lacks', () => {
    const range: Partial<typeof charged> = { ...charged };
    delete range.range;
    expect(problemsOf(electric(range))).toEqual([lacks('range')]);
    expect(problemsOf(electric({}))).toEqual(
      ['battery', 'chargingPower', 'range', 'electricConsumption'].map((id) => lacks(id)),
    );
    expect(problemsOf(electric(charged))).toEqual([]);
  });

  it('shows what such a car has, and nothing of what it cannot have', () => {
    const range = modelRangeOf(electric(charged));
    const car = carOf(range, { picks: { model: 'mini' }, aside: {}, list: '2026-01' });
    const shown = dataRowsOf(car, 'drive').map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(['power', 'battery', 'chargingPower']));
    expect(shown.filter((id) => specIds.some((spec) => spec === id && !canHave(spec, 'electric')))).toEqual(
      [],
    );
  });
});

describe('seven seats', () => {
  it('ask for the boot behind the third row', () => {
    const seven = withMini((model) => ({ ...model, specs: { ...model.specs, seats: brochure(7, 'seats') } }));
    expect(problemsOf(seven)).toEqual([lacks('bootThirdRow')]);
  });
});

describe('an extra', () => {
  it('changes the figures of a car that has it, and of no other', () => {
    const tyres = brochure('235/40 R19', 'text');
    const withTyres = (extra: Extra): Extra =>
      extra.id === 'alloy-19' ? { ...extra, specs: { tyres } } : extra;
    const models = smallWithExtras.models.map((model) =>
      model.extras ? { ...model, extras: model.extras.map(withTyres) } : model,
    );
    const catalogue: Catalogue = { ...smallWithExtras, models };
    expect(problemsOf(catalogue)).toEqual([]);
    const range = modelRangeOf(catalogue);
    const tyresWith = (wheels: string) =>
      specOf(
        carOf(range, {
          picks: { model: 'city', trim: 'plus', 'slot.wheels': wheels },
          aside: {},
          list: '2026-01',
        }),
        'tyres',
      )?.value;
    expect(tyresWith('alloy-19')).toBe('235/40 R19');
    expect(tyresWith('alloy-17')).toBe('205/55 R16');
  });
});
