import { FORK, type Diagram } from '../diagram/diagram';
import { int } from '../shared/checked-reads';
import { MAX_VALUES } from './file-format';
import { damaged } from './read-integers';

/**
 * Checks that levels form a tree with two subtrees below each fork and at most one below any other level, and that they
 * decide every variable once.
 *
 * @throws Error when they do not
 */
export function checkLevels({ sizes, order, levelEnd }: Pick<Diagram, 'sizes' | 'order' | 'levelEnd'>): void {
  const variables = order.filter((variable) => variable !== FORK).toSorted();
  const levels = order.length;
  const endOf = (level: number): number => levelEnd[level] ?? -1;
  const isSound =
    sizes.every((size) => size > 0) &&
    sizes.reduce((sum, size) => sum + size, 0) <= MAX_VALUES &&
    variables.length === sizes.length &&
    variables.every((variable, at) => variable === at) &&
    (levels === 0 || endOf(0) === levels) &&
    order.every((variable, level) => {
      const end = endOf(level);
      const isLeaf = end === level + 1;
      if (variable !== FORK) return isLeaf || endOf(level + 1) === end;
      const middle = endOf(level + 1);
      return !isLeaf && middle < end && endOf(middle) === end;
    });
  if (!isSound) throw damaged('its levels make no sense');
}

/**
 * Checks that labels lead from a level to one below it, or to the terminal.
 *
 * @param targets the levels that they lead to, -1 for the terminal
 * @throws Error when they do not
 */
export function checkLabelLevels(levelEnd: Int32Array, labelLevel: Int32Array, targets: Int32Array): void {
  const isSound = labelLevel.every(
    (level, label) => level < levelEnd.length && int(targets, label) < int(levelEnd, level),
  );
  if (!isSound) throw damaged('its labels make no sense');
}
