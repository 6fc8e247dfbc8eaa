import type { ru } from './ru';

export const en: typeof ru = {
  newer: 'A new version of this site is out',
  stays: 'Your car is in the address and stays as it is.',
  load: 'Update',
  later: 'Later',
};
