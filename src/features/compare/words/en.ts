import type { CompareWords } from './ru';

export const words: CompareWords = {
  title: 'Compare',
  lead: 'Up to four cars side by side: figures, equipment, prices. The address of the page keeps the comparison: send the link, and the same opens.',
  table: 'Comparison',
  row: 'Figure',
  onlyDifferences: 'Only differences',
  addCar: 'Add a car',
  added: 'in the comparison',
  full: 'Four cars are compared already. Remove one to add another.',
  leftOut: 'Not all of this link is shown',
  unknown: (cars) => `Not on sale here: ${cars}.`,
  beyond: (cars) => `There is room for four cars. Left out: ${cars}.`,
  remove: 'Remove',
  removeCar: (car) => `Remove from the comparison: ${car}`,
  beside: 'Beside the first',
  price: 'Price',
  list: (date) => `List price, ${date}`,
  extras: 'Extras',
  total: 'With extras and charges',
  withBenefits: 'With all benefits',
  refused: 'This browser does not keep the comparison. It stays in the address of the page.',
  better: 'the better value',
  betterMark: 'The better value of a row where it is clear which way is better.',
  hidden: (count) => `Rows hidden: ${count}`,
  none: 'There are no such rows.',
  search: 'Search the rows',
  sources: 'Sources',
  csv: 'Save CSV',
  group: 'Group',
  unit: 'Unit',
  sameBody: 'The body is one and the same: the trims differ in equipment, engine and price.',
  overlay: (cars) => `${cars} from the side, at one scale`,
  overlayText: (painted, outlined) => {
    const lines = ['dashed', 'dotted', 'dash-dotted'];
    return `${painted} painted, over it ${outlined.map((car, index) => `${car} as a ${lines[index] ?? ''} line`).join(', ')}.`;
  },
  printed:
    'Printed are only the rows in which the cars differ. Asterisk: unconfirmed. Triangle: the better value. Dash: not on the list of equipment.',
};
