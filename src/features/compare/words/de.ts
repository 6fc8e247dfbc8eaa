import type { CompareWords } from './ru';

export const words: CompareWords = {
  title: 'Vergleichen',
  lead: 'Bis zu vier Autos nebeneinander: Daten, Ausstattung, Preise. Die Adresse der Seite behält den Vergleich: Wer den Link öffnet, sieht denselben.',
  table: 'Vergleich',
  row: 'Angabe',
  onlyDifferences: 'Nur Unterschiede',
  addCar: 'Auto hinzufügen',
  added: 'im Vergleich',
  full: 'Vier Autos sind schon im Vergleich. Nehmen Sie eines heraus, um ein anderes hinzuzufügen.',
  leftOut: 'Der Link wird nicht vollständig gezeigt',
  unknown: (cars) => `Hier nicht im Verkauf: ${cars}.`,
  beyond: (cars) => `Platz ist für vier Autos. Nicht dabei: ${cars}.`,
  remove: 'Entfernen',
  removeCar: (car) => `Aus dem Vergleich nehmen: ${car}`,
  beside: 'Neben dem ersten',
  price: 'Preis',
  list: (date) => `Listenpreis, ${date}`,
  extras: 'Extras',
  total: 'Mit Extras und Zuschlägen',
  withBenefits: 'Mit allen Vorteilen',
  refused: 'Dieser Browser behält den Vergleich nicht. Er bleibt in der Adresse der Seite.',
  better: 'der bessere Wert',
  betterMark: 'Der bessere Wert einer Zeile, wo klar ist, was besser ist.',
  hidden: (count) => `Ausgeblendete Zeilen: ${count}`,
  none: 'Solche Zeilen gibt es nicht.',
  search: 'Zeilen durchsuchen',
  sources: 'Quellen',
  csv: 'CSV speichern',
  group: 'Gruppe',
  unit: 'Einheit',
  sameBody: 'Die Karosserie ist dieselbe: Die Linien unterscheiden sich in Ausstattung, Motor und Preis.',
  overlay: (cars) => `${cars} von der Seite, im selben Maßstab`,
  overlayText: (painted, outlined) => {
    const lines = ['gestrichelt', 'gepunktet', 'strichpunktiert'];
    return `${painted} farbig, darüber ${outlined.map((car, index) => `${car} ${lines[index] ?? ''}`).join(', ')}.`;
  },
  printed:
    'Gedruckt werden nur Zeilen, in denen sich die Autos unterscheiden. Stern: unbestätigt. Dreieck: der bessere Wert. Strich: nicht auf der Ausstattungsliste.',
};
