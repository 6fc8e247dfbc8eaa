import type { ShareWords } from './share-ru';

export const words: ShareWords = {
  share: 'Share',
  title: 'Share this car',
  send: 'Send…',
  code: 'Car code',
  codeHint:
    'It can be read out over the phone: nought and one are digits, and the letters are the same in Latin and Cyrillic.',
  qr: 'QR code with the address of this car',
  quote: 'Quote to print',
  enter: 'Enter a code',
  enterTitle: 'A car by its code',
  enterHint:
    'The code of a quote, or as a buyer reads it out. Blanks, dashes, capitals and the keyboard’s language make no difference.',
  open: 'Open',
  problems: {
    empty: 'Type the code: nine symbols or more.',
    strange: (character) =>
      `“${character}” never stands in a code: only digits and the letters A, C, E, K, M, P, T, X, Y.`,
    damaged:
      'The code has a mistake: a symbol is wrong, missing or one too many. Compare it symbol by symbol.',
    unknown: 'The code is whole, but this version of the page does not know it. Load the page again.',
    none: 'The cars of this catalogue have no codes.',
    loading: 'Loading the codes…',
    failed: 'The codes could not be loaded. Check the connection and try again.',
  },
};
