// Sheets of single cars in the Krasnodar dealer's stock: what one car has, item by item.
import type { Source } from '../../schema/source';
import { kept, krasnodar, saved } from './publishers';

type Row = readonly [id: string, day: string, commit: string, file: string, ru: string, en: string];

const rows: readonly Row[] = [
  [
    'x70-plus-comfort-sheet',
    '2025-08-07',
    'd26ad21f2f5ed8429fdf385318dc7101a17312c4',
    'jetour-x70-plus-16t-dct-190-лс-comfort-белый-2025',
    'Лист комплектации X70 Plus Comfort 2025 года',
    'Equipment sheet of an X70 Plus Comfort of 2025',
  ],
  [
    'x70-plus-luxury-sheet',
    '2025-08-07',
    '035aff5be7cd844fe82918ad1008f34b57d1502a',
    'jetour-x70-plus-16t-dct-190-лс-luxury-чёрный-2025',
    'Лист комплектации X70 Plus Luxury 2025 года',
    'Equipment sheet of an X70 Plus Luxury of 2025',
  ],
  [
    'x70-plus-luxury-sheet-2024',
    '2025-04-08',
    'b461870bca29383bad8759e3e7160e5506ad51a1',
    'jetour-x70-plus-i-рестайлинг-16-amt-190-лс-luxury-голубой-2024',
    'Лист комплектации X70 Plus Luxury 2024 года',
    'Equipment sheet of an X70 Plus Luxury of 2024',
  ],
  [
    'x70-plus-comfort-card',
    '2024-11-01',
    '0167b06b93c1383fb7ebdcc078586f2a94910ced',
    'jetour-x70-plus-16-amt-190-лс-comfort-синий-2024',
    'Карточка X70 Plus Comfort 2024 года',
    'Card of an X70 Plus Comfort of 2024',
  ],
  [
    't2-expedition-sheet',
    '2025-08-07',
    '035aff5be7cd844fe82918ad1008f34b57d1502a',
    'jetour-t2-20t-4wd-dct-245-лс-expedition-серый-2024',
    'Лист комплектации T2 Expedition 2024 года',
    'Equipment sheet of a T2 Expedition of 2024',
  ],
  [
    't2-expedition-sheet-brown',
    '2025-04-08',
    'b461870bca29383bad8759e3e7160e5506ad51a1',
    'jetour-t2-20-amt-245-лс-4wd-expedition-коричневый-2024',
    'Лист комплектации коричневого T2 Expedition 2024 года',
    'Equipment sheet of a brown T2 Expedition of 2024',
  ],
  [
    't2-discovery-sheet',
    '2025-08-06',
    '26a597aacb4bfe5fd03189607c25fa36131b2dc7',
    'jetour-t2-20t-4wd-at-245-лс-discovery-чёрный-2025',
    'Лист комплектации T2 Discovery 2025 года',
    'Equipment sheet of a T2 Discovery of 2025',
  ],
  [
    't2-voyage-card',
    '2024-11-01',
    '0167b06b93c1383fb7ebdcc078586f2a94910ced',
    'jetour-t2-20-amt-245-лс-4wd-voyage-серебряный-2024',
    'Карточка T2 Voyage 2024 года',
    'Card of a T2 Voyage of 2024',
  ],
];

export const carSheets: readonly Source[] = rows.map(([id, day, commit, file, ru, en]) =>
  saved(krasnodar)(
    id,
    day,
    'car-sheet',
    [ru, en],
    kept.krasnodar(commit, `cars/${encodeURIComponent(file)}.mdx`),
  ),
);
