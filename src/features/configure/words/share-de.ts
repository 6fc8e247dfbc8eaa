import type { ShareWords } from './share-ru';

export const words: ShareWords = {
  share: 'Teilen',
  title: 'Dieses Auto teilen',
  send: 'Senden…',
  code: 'Auto-Code',
  codeHint:
    'Er lässt sich am Telefon vorlesen: Null und Eins sind Ziffern, und die Buchstaben sind lateinisch und kyrillisch dieselben.',
  qr: 'QR-Code mit der Adresse dieses Autos',
  quote: 'Angebot zum Drucken',
  enter: 'Code eingeben',
  enterTitle: 'Ein Auto nach seinem Code',
  enterHint:
    'Der Code eines Angebots, oder wie ein Käufer ihn vorliest. Leerzeichen, Striche, Großschreibung und Tastatursprache spielen keine Rolle.',
  open: 'Öffnen',
  problems: {
    empty: 'Geben Sie den Code ein: neun Zeichen oder mehr.',
    strange: (character) =>
      `„${character}“ kommt in keinem Code vor: nur Ziffern und die Buchstaben A, C, E, K, M, P, T, X, Y.`,
    damaged:
      'Der Code hat einen Fehler: Ein Zeichen ist falsch, fehlt oder ist zu viel. Vergleichen Sie Zeichen für Zeichen.',
    unknown:
      'Der Code ist vollständig, aber diese Version der Seite kennt ihn nicht. Laden Sie die Seite neu.',
    none: 'Die Autos dieses Katalogs haben keine Codes.',
    loading: 'Codes werden geladen…',
    failed:
      'Die Codes konnten nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  },
};
