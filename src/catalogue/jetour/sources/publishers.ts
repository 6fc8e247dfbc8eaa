// Who publishes what the catalogue knows, and the short way to write down one of their documents.
import { text } from '../../rows';
import type { Text } from '../../schema/primitives';
import type { Source, SourceKind } from '../../schema/source';
import type { TrustClass } from '../../trust-classes';

interface Publisher {
  readonly publisher: Text;
  readonly trust: TrustClass;
}

const publisher = (trust: TrustClass, ru: string, en: string): Publisher => ({
  publisher: text(ru, en),
  trust,
});

export const importer = publisher(
  'importer',
  'Импортёр, «Джетур Мотор Рус»',
  'The importer, Jetour Motor Rus',
);
export const dealers = publisher('dealer', 'Официальные дилеры Jetour', 'Official Jetour dealers');
export const samara = publisher(
  'dealer',
  'Официальный дилер в Самаре, «Альфа»',
  'The official dealer in Samara, Alfa',
);
export const krasnodar = publisher(
  'dealer',
  'Официальный дилер в Краснодаре, «Автохолдинг»',
  'The official dealer in Krasnodar, Avtoholding',
);
export const bars = publisher('dealer', 'Официальный дилер «Барс-Авто»', 'The official dealer Bars-Avto');
export const mogilev = publisher(
  'dealer-abroad',
  'Официальный дилер в Могилёве, Беларусь',
  'The official dealer in Mogilev, Belarus',
);
export const press = (ru: string, en: string) => publisher('press', ru, en);
export const somebody = (ru: string, en: string) => publisher('compilation', ru, en);
export const project = publisher('project', 'Этот проект', 'This project');

type Title = readonly [ru: string, en: string];

const document =
  (version: Source['version']) =>
  ({ publisher: name, trust }: Publisher) =>
  (id: string, date: string, kind: SourceKind, [ru, en]: Title, url?: string): Source => ({
    id,
    publisher: name,
    trust,
    kind,
    title: text(ru, en),
    date,
    version,
    ...(url !== undefined && { url }),
  });

/** A document that stands where its publisher put it. */
export const published = document('as-published');
/** A document as it was on a day; the address names exactly that state. */
export const saved = document('saved-copy');
/** A document that is known, and whose address is not. */
export const unaddressed = document('no-address');

const github = 'https://github.com/alexsab-ru';

/** Addresses of a file, or a folder of files, of the dealers' sites as it was at one commit. */
export const kept = {
  data: (commit: string, path: string) => `${github}/astro-json/blob/${commit}/src/${path}`,
  samara: (commit: string, path: string) => `${github}/jetour-alpha.ru/blob/${commit}/src/content/${path}`,
  samaraFolder: (commit: string, path: string) => `${github}/jetour-alpha.ru/tree/${commit}/${path}`,
  samara2023: (commit: string, path: string) => `${github}/jetour-alpha/blob/${commit}/${path}`,
  krasnodar: (commit: string, path: string) =>
    `${github}/jetour-krasnodar.ru/blob/${commit}/src/content/${path}`,
  krasnodarFolder: (commit: string, path: string) => `${github}/jetour-krasnodar.ru/tree/${commit}/${path}`,
};
