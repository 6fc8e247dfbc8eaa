// What people call things that the lists call otherwise, in whichever language they type.

/** A word, and what else to look for in its place. Endings do not matter. */
export const sameAs: Readonly<Record<string, string>> = {
  диван: 'сидений',
  кресла: 'сидений',
  обогрев: 'подогрев',
  подогрев: 'обогрев',
  люк: 'крыша',
  кожа: 'под кожу',
  руль: 'руля',
  кругового: '360',
  парковочные: 'парктроник',
  bench: 'seats',
  seat: 'seats',
  sunroof: 'roof',
  mirror: 'mirrors',
  steering: 'wheel',
  acc: 'adaptive cruise',
  parktronic: 'parking sensors',
};

/** Who shifts. */
export const gearboxWords = {
  'by-itself': 'автомат автоматическая automatic auto',
  'by-hand': 'механика механическая manual stick',
} as const;

/** A drive that a range may not have, so that none of its words stands in it. */
export const allWheel: readonly string[] = [
  'полный привод',
  'полного привод',
  'полноприв',
  'all-wheel',
  'all wheel',
  'four-wheel',
  'four wheel',
  '4x4',
  '4х4',
  '4wd',
  'awd',
];
