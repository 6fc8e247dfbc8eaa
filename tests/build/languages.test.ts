import { expect, it } from 'vitest';
import { languages } from '../../src/build/languages';
import { built, folderOf, pageOf } from './support/site';

it('tells the code the languages that there are files for, without their words', async () => {
  const root = folderOf({
    ...pageOf('document.title = LANGUAGES.join();'),
    'src/i18n/languages/ru.ts': 'export const messages = { hello: "Здравствуйте" };',
    'src/i18n/languages/de.ts': 'export const messages = { hello: "Guten Tag" };',
  });
  const files = await built(root, { plugins: [languages(root)] });
  const script = [...files].find(([name]) => name.endsWith('.js'))?.[1] ?? '';
  expect(script).toMatch(/document\.title\s*=\s*["'`]de,ru["'`]/);
  expect(script).not.toMatch(/Здравствуйте|Guten Tag/);
});
