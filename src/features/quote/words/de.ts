import type { QuoteWords } from './ru';

export const words: QuoteWords = {
  title: 'Angebot',
  lead: 'Ein Blatt für den Händler oder den Käufer. Drucken Sie es, oder speichern Sie es im Druckdialog als PDF.',
  dealer: 'Händler',
  buyer: 'Käufer',
  whole: 'Mit der ganzen Ausstattung, zwei Seiten',
  sheet: 'Das Angebot',
  made: (date) => `Erstellt am ${date}`,
  code: 'Auto-Code',
  choices: 'Das Auto',
  prices: 'Preise',
  taxIn: (name, percent) => `darin ${percent}\u00A0% ${name}`,
  taxOn: (name, percent) => `dazu ${percent}\u00A0% ${name}`,
  total: 'Summe',
  specs: 'Daten',
  equipment: (trim) => `Ausstattung ${trim}`,
  counts: (fitted, total) => `${fitted} von ${total} Positionen dieses Modells`,
  sources: 'Quellen',
  unconfirmed: '* weder vom Importeur noch von zwei unabhängigen Quellen bestätigt',
  address: 'Dieses Auto im Konfigurator',
  qr: 'QR-Code mit der Adresse dieses Autos',
};
