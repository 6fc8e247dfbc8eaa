import type { Clause, Literal, Problem, Table, Variable } from '../../../src/engine';
import { seededRandom } from '../../../src/engine/shared/random';

type Random = () => number;

export interface RangeSize {
  readonly offers: number;
  readonly extras: number;
  readonly packages: number;
}

/** What the price list has in columns: how many of each. */
const COLUMNS = { trim: 5, engine: 4, gearbox: 3, drive: 2 };
const OFFER = 4;
/** Extras are listed by heading, so many under one, and go with what is listed near them. */
const HEADING = 10;

/**
 * A made-up model as a maker's price list has it: rows of trim, engine, gearbox and drive; extras that a row has as standard,
 * on request or not at all; extras that need or exclude another one; packages that contain some; wheels of which a car has
 * one set. Prices hang on what is on request only, so that an extra which is standard somewhere or contained in a package has
 * a hidden charge, which is on when the extra has to be paid for by itself. The same for the same seed. Never contradictory:
 * each row can be had with its standard extras alone.
 */
export function extrasRange({ offers, extras, packages }: RangeSize, seed: number): Problem {
  const random = seededRandom(seed);
  const variables: Variable[] = Object.entries(COLUMNS).map(([id, size]) => variableOf(id, size));
  variables.push(variableOf('offer', offers));
  const offerTable = tableOfOffers(offers, random);
  const constraints: (Table | Clause)[] = [offerTable];
  const trimOf = (offer: number): number => offerTable.tuples[offer]?.[0] ?? 0;
  const clause = (id: string, ...literals: Literal[]): void => {
    constraints.push({ id, kind: 'clause', literals });
  };
  const when = (variable: number, ...values: number[]): Literal => ({ variable, values });
  const offersWhere = (holds: (offer: number) => boolean): Literal => ({
    variable: OFFER,
    values: Array.from({ length: offers }, (_, offer) => offer).filter(holds),
  });

  wheels();
  const items: Extra[] = [];
  for (let at = 0; at < extras; at++) items.push(extra(at));
  for (let at = 0; at < packages; at++) pack(at);
  for (const item of items) charge(item);
  return { variables, constraints };

  interface Extra {
    readonly variable: number;
    readonly standard: (offer: number) => boolean;
    readonly isStandardSomewhere: boolean;
    readonly packages: number[];
  }

  /** Standard from some trim on, on request from an earlier one; now and then an engine goes without. */
  function extra(at: number): Extra {
    const variable = variables.length;
    variables.push(variableOf(`extra ${at}`, 2));
    const from = below(COLUMNS.trim, random);
    const standardFrom = random() < 0.3 ? from + 1 + below(COLUMNS.trim, random) : COLUMNS.trim;
    const without = random() < 0.2 ? below(COLUMNS.engine, random) : -1;
    const offered = (offer: number): boolean =>
      trimOf(offer) >= from && offerTable.tuples[offer]?.[1] !== without;
    const standard = (offer: number): boolean => offered(offer) && trimOf(offer) >= standardFrom;
    clause(`offered ${at}`, offersWhere(offered), when(variable, 0));
    clause(
      `standard ${at}`,
      offersWhere((offer) => !standard(offer)),
      when(variable, 1),
    );
    const isStandardSomewhere = Array.from({ length: offers }, (_, offer) => offer).some(standard);
    const other = items[at - 1 - below(Math.min(at, at % HEADING || HEADING), random)];
    // Only what is nowhere standard needs or excludes: a row can then always be had as it stands.
    if (other && !isStandardSomewhere && random() < 0.3) {
      if (random() < 0.5 || other.isStandardSomewhere)
        clause(`needs ${at}`, when(variable, 0), when(other.variable, 1));
      else clause(`excludes ${at}`, when(variable, 0), when(other.variable, 0));
    }
    return { variable, standard, isStandardSomewhere, packages: [] };
  }

  /** A package contains three to six extras listed near one another. */
  function pack(at: number): void {
    const variable = variables.length;
    variables.push(variableOf(`package ${at}`, 2));
    const from = below(COLUMNS.trim, random);
    clause(
      `offered package ${at}`,
      offersWhere((offer) => trimOf(offer) >= from),
      when(variable, 0),
    );
    const start = below(Math.max(1, extras - HEADING), random);
    for (let inside = 3 + below(4, random); inside > 0; inside--) {
      const item = items[start + below(HEADING, random)];
      if (!item || item.packages.includes(variable)) continue;
      item.packages.push(variable);
      clause(`package ${at} contains ${item.variable}`, when(variable, 0), when(item.variable, 1));
    }
  }

  /** On exactly when the extra is there, not standard, and in no package that is there. */
  function charge({ variable, standard, isStandardSomewhere, packages: around }: Extra): void {
    if (!isStandardSomewhere && around.length === 0) return;
    const hidden = variables.length;
    variables.push(variableOf(`charge of ${variable}`, 2));
    const paid = offersWhere((offer) => !standard(offer));
    const free = offersWhere(standard);
    clause(`charge ${variable} needs its extra`, when(hidden, 0), when(variable, 1));
    clause(`charge ${variable} not where standard`, when(hidden, 0), paid);
    for (const one of around) clause(`charge ${variable} not in ${one}`, when(hidden, 0), when(one, 0));
    clause(
      `charge ${variable}`,
      when(hidden, 1),
      when(variable, 0),
      free,
      ...around.map((one) => when(one, 1)),
    );
  }

  /** Of one slot a car has exactly one, of those that its trim is offered with. */
  function wheels(): void {
    const variable = variables.length;
    variables.push(variableOf('wheels', COLUMNS.trim + 2));
    const tuples = Array.from({ length: COLUMNS.trim }, (_, trim) =>
      [0, 1, 2].map((more) => [trim, trim + more]),
    ).flat();
    constraints.push({ id: 'wheels', kind: 'table', scope: [0, variable], tuples });
  }
}

function tableOfOffers(offers: number, random: Random): Table {
  const tuples = Array.from({ length: offers }, (_, offer) => [
    ...Object.values(COLUMNS).map((size) => below(size, random)),
    offer,
  ]);
  return { id: 'offers', kind: 'table', scope: [0, 1, 2, 3, OFFER], tuples };
}

function variableOf(id: string, size: number): Variable {
  return { id, values: Array.from({ length: size }, (_, value) => `${value}`) };
}

function below(limit: number, random: Random): number {
  return Math.floor(limit * random());
}
