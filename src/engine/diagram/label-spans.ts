import { int } from '../shared/checked-reads';
import { FORK, type Diagram } from './diagram';

type Levels = Pick<Diagram, 'order' | 'levelEnd'>;
type Spans = Pick<Diagram, 'labelFrom' | 'labelTo' | 'labelTarget' | 'labelEnd'>;

/** What follows for labels from the level that each leads to. Negative targets stand for the terminal. */
export function labelSpans({ order, levelEnd }: Levels, labelLevel: Int32Array, targets: Int32Array): Spans {
  const labelFrom = new Int32Array(labelLevel.length);
  const labelTo = new Int32Array(labelLevel.length);
  const labelTarget = new Int32Array(labelLevel.length);
  const labelEnd = new Int32Array(labelLevel.length);
  labelLevel.forEach((level, label) => {
    const target = int(targets, label);
    const end = int(levelEnd, level);
    const middle = order[level] === FORK ? int(levelEnd, level + 1) : end;
    const isRight = target >= middle;
    const to = isRight ? end : middle;
    labelFrom[label] = isRight ? middle : level + 1;
    labelTo[label] = to;
    labelTarget[label] = target < 0 ? to : target;
    labelEnd[label] = target < 0 ? to : int(levelEnd, target);
  });
  return { labelFrom, labelTo, labelTarget, labelEnd };
}
