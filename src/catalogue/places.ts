// Where in a catalogue figures stand, statements with what they rest on, and names of sources.
import { extrasOf } from './extras';
import type { Catalogue } from './schema/catalogue';
import type { Citation, Figure, Ground } from './schema/figure';
import type { Model } from './schema/model';
import type { Specs } from './schema/offer';
import { specRows, type SpecId } from './schema/specs';
import { finishRows, offerSteps } from './steps';

/** What a place is about: a technical figure by its id, or something of a model that a reader knows by its kind. */
export type Subject =
  | { readonly kind: 'spec'; readonly model: string; readonly spec: SpecId }
  | {
      readonly kind:
        | 'price'
        | 'finish'
        | 'version'
        | 'rule'
        | 'equipment'
        | 'later-range'
        | 'headline'
        | 'statement'
        | 'notice';
      readonly model: string;
    }
  | { readonly kind: 'condition' | 'price-list' };

/** A figure, where it stands, and the unit it must have there. */
export interface FigurePlace {
  readonly path: string;
  readonly figure: Figure;
  readonly unit?: Figure['unit'];
  /** The least that its value may be; more than nothing unless told. */
  readonly least?: number;
  readonly subject: Subject;
}
type Places<Place> = Generator<Place, void, undefined>;

function* specFigures(path: string, specs: Specs, model: string): Places<FigurePlace> {
  for (const { id, unit } of specRows) {
    const figure = specs[id];
    if (figure) yield { path: `${path}.${id}`, figure, unit, subject: { kind: 'spec', model, spec: id } };
  }
}

function* rangeFigures({ id: model, laterRange }: Model): Places<FigurePlace> {
  const path = `models.${model}.laterRange`;
  const place = { unit: 'money', subject: { kind: 'later-range', model } } as const;
  for (const end of ['low', 'high'] as const) {
    if (!laterRange) return;
    yield { path: `${path}.${end}`, figure: laterRange[end], ...place };
    if (laterRange.benefits)
      yield { path: `${path}.benefits.${end}`, figure: laterRange.benefits[end], ...place };
  }
}

function* modelFigures(model: Model): Places<FigurePlace> {
  const path = `models.${model.id}`;
  yield* specFigures(`${path}.specs`, model.specs, model.id);
  for (const [index, { specs }] of model.powertrains.entries()) {
    yield* specFigures(`${path}.powertrains[${index}].specs`, specs, model.id);
  }
  const price = { unit: 'money', subject: { kind: 'price', model: model.id } } as const;
  for (const [index, { specs = {}, prices }] of model.offers.entries()) {
    yield* specFigures(`${path}.offers[${index}].specs`, specs, model.id);
    for (const [place, figure] of prices.entries()) {
      yield { path: `${path}.offers[${index}].prices[${place}]`, figure, ...price };
    }
  }
  for (const [index, { specs = {}, prices }] of extrasOf(model).entries()) {
    yield* specFigures(`${path}.extras[${index}].specs`, specs, model.id);
    for (const [place, figure] of prices.entries())
      yield { path: `${path}.extras[${index}].prices[${place}]`, figure, least: 0, ...price };
  }
  for (const [index, { prices }] of (model.charges ?? []).entries()) {
    for (const [place, figure] of prices.entries())
      yield { path: `${path}.charges[${index}].prices[${place}]`, figure, least: -Infinity, ...price };
  }
  for (const { list } of finishRows) {
    for (const [index, { figure }] of model[list].entries()) {
      const subject = { kind: 'finish', model: model.id } as const;
      yield { path: `${path}.${list}[${index}].figure`, figure, subject };
    }
  }
  yield* rangeFigures(model);
}

/** Every figure of a catalogue with the path of its place. */
export function* figuresOf(catalogue: Catalogue): Places<FigurePlace> {
  for (const model of catalogue.models) yield* modelFigures(model);
  for (const [index, { model, figure }] of catalogue.headlinePrices.entries()) {
    const subject = { kind: 'headline', model } as const;
    yield { path: `headlinePrices[${index}].figure`, figure, unit: 'money', subject };
  }
}

/** A statement, figure or not, with what it rests on. */
export interface GroundPlace {
  readonly path: string;
  readonly ground: Ground | Figure;
  readonly subject: Subject;
}

function* modelGrounds(model: Model): Places<GroundPlace> {
  const path = `models.${model.id}`;
  const version = { kind: 'version', model: model.id } as const;
  for (const [index, offer] of model.offers.entries()) {
    yield { path: `${path}.offers[${index}]`, ground: offer, subject: version };
    for (const step of offerSteps) {
      const ground = offer.grounds?.[step];
      if (ground) yield { path: `${path}.offers[${index}].grounds.${step}`, ground, subject: version };
    }
  }
  for (const [index, ground] of extrasOf(model).entries()) {
    yield { path: `${path}.extras[${index}]`, ground, subject: { kind: 'equipment', model: model.id } };
  }
  for (const [index, ground] of model.rules.entries()) {
    yield { path: `${path}.rules[${index}]`, ground, subject: { kind: 'rule', model: model.id } };
  }
}

/** Every statement of a catalogue that says whether it is confirmed. */
export function* groundsOf(catalogue: Catalogue): Places<GroundPlace> {
  for (const { figure, ...place } of figuresOf(catalogue)) yield { ...place, ground: figure };
  for (const model of catalogue.models) yield* modelGrounds(model);
  for (const [index, ground] of (catalogue.conditions ?? []).entries())
    yield { path: `conditions[${index}]`, ground, subject: { kind: 'condition' } };
  for (const { model, items } of catalogue.equipment) {
    for (const [index, ground] of items.entries()) {
      const path = `equipment.${model}.items[${index}]`;
      yield { path, ground, subject: { kind: 'equipment', model } };
    }
  }
  for (const [index, { model, since, ...ground }] of catalogue.about.entries()) {
    const subject = { kind: 'statement', model } as const;
    yield { path: `about[${index}]`, ground, subject };
    if (since) yield { path: `about[${index}].since`, ground: since, subject };
  }
}

/** A place that names a source and the day on which it said so. */
export interface CitationPlace {
  readonly path: string;
  readonly citation: Citation;
  readonly subject: Subject;
  /** Whether the source gives another value than the one that was taken. */
  readonly differs: boolean;
}

/** Every place of a catalogue that names a source. */
export function* citationsOf(catalogue: Catalogue): Places<CitationPlace> {
  for (const { path, ground, subject } of groundsOf(catalogue)) {
    yield { path, citation: ground, subject, differs: false };
    for (const [index, citation] of (ground.also ?? []).entries())
      yield { path: `${path}.also[${index}]`, citation, subject, differs: false };
    for (const [index, citation] of ('others' in ground ? (ground.others ?? []) : []).entries())
      yield { path: `${path}.others[${index}]`, citation, subject, differs: true };
  }
  for (const { id, notices } of catalogue.models) {
    const subject = { kind: 'notice', model: id } as const;
    for (const [index, citation] of notices.entries())
      yield { path: `models.${id}.notices[${index}]`, citation, subject, differs: false };
  }
  const subject = { kind: 'price-list' } as const;
  for (const [index, citation] of catalogue.priceLists.entries())
    yield { path: `priceLists[${index}]`, citation, subject, differs: false };
}
