const rules = new Intl.PluralRules('ru');

/**
 * Which form of a Russian word stands beside a number as it is printed: 1 миля, 2 мили, 5 миль; 2,5 мили, as after every fraction.
 * @param printed by `Formats.number` of Russian: with a comma, and spaces between thousands
 */
export function russianForm(printed: string, one: string, few: string, many: string): string {
  const form = rules.select(Number(printed.replaceAll(/\s/g, '').replace(',', '.')));
  return form === 'one' ? one : form === 'many' ? many : few;
}
