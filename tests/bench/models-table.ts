import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';
import { modelDiagram } from '../../src/catalogue/model-diagram';
import { firstSelection } from '../../src/configuration/address';
import { configurationOf } from '../../src/configuration/configuration';
import { givenRangeOf } from '../../src/configuration/described-range';
import type { Selection } from '../../src/configuration/selection';
import { offerRows } from '../../src/features/pairs/offer-rows';
import { pairMatrix } from '../../src/features/pairs/pair-matrix';
import { english } from '../i18n/languages';
import { manyModels } from '../support/many-models';
import { markdownTable, time, whole } from './markdown';
import { medianTime, timed } from './measure';

const MODELS = [3, 10, 40];
const PICKS = 40;
const VISITS = 9;

/** How a page grows with the models of a range, each of sixty rows in twenty paints: what it computes, not what it draws. */
export function modelsTable(): string {
  const rows = MODELS.map((models) => {
    const text = JSON.stringify(manyModels(models));
    const checked = timed(() => checkCatalogue(JSON.parse(text)));
    if (!checked.result.ok) throw new Error(checked.result.problems.join('\n'));
    const { catalogue } = checked.result;
    const diagrams = catalogue.models.map((model) => [model.id, modelDiagram(catalogue, model)] as const);
    const range = givenRangeOf(catalogue, new Map(diagrams));
    const looked = (selection: Selection) => {
      const { steps } = configurationOf(range, selection);
      return steps.map(({ options }) => options.length);
    };
    const first = timed(() => looked(firstSelection(range)));
    const pick = (call: number) => {
      const model = catalogue.models[call % models]?.id ?? '';
      const picks = { model, engine: call % 2 === 0 ? '2.0' : '3.5', colour: `paint-${String(call % 20)}` };
      return looked({ picks, aside: {}, list: range.newestList.id });
    };
    medianTime(PICKS, pick);
    // The matrix of the shown model, as the page has it from nine models on, and the rows of all.
    const pairs = (visit: number) => [
      pairMatrix(range, catalogue.models.slice(visit % models, (visit % models) + 1)),
      offerRows(range, range.newestList, english),
    ];
    return [
      whole(models),
      whole(catalogue.models.flatMap(({ offers }) => offers).length),
      whole(diagrams.reduce((sum, [, { nodes }]) => sum + nodes, 0)),
      time(checked.ms),
      time(first.ms),
      time(medianTime(PICKS, pick)),
      time(medianTime(VISITS, pairs)),
    ];
  });
  return markdownTable(['models', 'rows', 'nodes', 'check and compile', 'first car', 'pick', 'pairs'], rows);
}
