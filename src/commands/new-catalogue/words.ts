/** What a new catalogue says of itself, in one language. */
interface Words {
  readonly tax: string;
  readonly prices: (date: string) => string;
  readonly source: (date: string) => string;
  readonly notPublished: string;
  readonly notWith: (one: string, other: string) => string;
  readonly onlyWith: (one: string, other: string) => string;
}

const english: Words = {
  tax: 'VAT',
  prices: (date) => `List prices of ${date}.`,
  source: (date) => `Price list of ${date}`,
  notPublished: 'Not published',
  notWith: (one, other) => `Not available together: ${one} and ${other}.`,
  onlyWith: (one, other) => `${one}: only together with ${other}.`,
};

const wordsIn: Readonly<Record<string, Words>> = {
  de: {
    tax: 'MwSt.',
    prices: (date) => `Listenpreise vom ${date}.`,
    source: (date) => `Preisliste vom ${date}`,
    notPublished: 'Nicht veröffentlicht',
    notWith: (one, other) => `Nicht zusammen bestellbar: ${one} und ${other}.`,
    onlyWith: (one, other) => `${one}: nur zusammen mit ${other}.`,
  },
  ru: {
    tax: 'НДС',
    prices: (date) => `Прейскурант от ${date}.`,
    source: (date) => `Прейскурант от ${date}`,
    notPublished: 'Не опубликован',
    notWith: (one, other) => `Вместе не заказываются: «${one}» и «${other}».`,
    onlyWith: (one, other) => `«${one}» — только вместе с опцией «${other}».`,
  },
};

/** The words of a new catalogue in a language; in English where it has none in it. */
export const wordsOf = (language: string): Words => wordsIn[language] ?? english;

/** A country in a language: "DE" is "Germany" in English, "Германия" in Russian. What is no code of two letters stays as it is. */
export const countryIn = (language: string, country: string): string =>
  /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country)
    : country;

/** "30 January 2026" for 2026-01-30, as the language writes it. */
export const dayIn = (language: string, date: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** "January 2026" for 2026-01-30, as the language writes it at the beginning of a line. */
export function monthIn(language: string, date: string): string {
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = month.format(new Date(date));
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
