import type { ru } from './ru';

export const de: typeof ru = {
  newer: 'Es gibt eine neue Version dieser Seite',
  stays: 'Ihr Auto steht in der Adresse und bleibt, wie es ist.',
  load: 'Neu laden',
  later: 'Später',
};
