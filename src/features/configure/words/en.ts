import type { LateWords } from './ru';

export const words: LateWords = {
  consequence: {
    title: 'This changes your car',
    lead: (option) => `${option} is not sold with everything you chose.`,
    leadModel: (model) => `This is the ${model} that comes closest to what you chose.`,
    instead: 'Or with',
    changeWith: (step, option) => `${step}: ${option}`,
    changes: 'What changes',
    becomes: 'becomes',
    price: 'Price',
    why: 'Why',
    source: 'Source',
    change: 'Change',
    keep: 'Keep my car',
    back: 'What you chose before returns as soon as it can be had again.',
    onlyWith: (want, values) => `On the price list, ${want} comes only with ${values}.`,
    noCombination: (want, values) => `No row of the price list combines ${want} with ${values}.`,
    notOffered: (want, step, value) => `${want} is not offered with ${value} as the ${step.toLowerCase()}.`,
    priceList: (date) => `price list of ${date}`,
  },
  announce: {
    car: (name, price) => `${name}: ${price}`,
    more: (difference) => `${difference} more`,
    less: (difference) => `${difference} less`,
    changed: (steps) => `changed: ${steps}`,
    alsoChanged: (steps) => `also changed: ${steps}`,
    back: (values) => `back again: ${values}`,
  },
  about: {
    title: 'About this model',
    themes: {
      origin: 'Where it is built',
      launch: 'How it came to Russia',
      importer: 'What the importer said',
      choice: 'Why it is chosen, and what there is',
      service: 'Service and warranty',
      'model-year': 'Model year 2026',
    },
    since: 'Now',
  },
};
