import { text } from '../rows';
import type { PriceList } from '../schema/catalogue';

/** The days on which prices are known to have changed or to have been confirmed, oldest first. */
export const priceLists: PriceList[] = [
  { id: '2023-06', date: '2023-06-30', name: text('Июнь 2023', 'June 2023'), source: 'launch-report' },
  {
    id: '2023-08',
    date: '2023-08-30',
    name: text('Август 2023', 'August 2023'),
    source: 'samara-2023-08-30',
  },
  {
    id: '2023-09',
    date: '2023-09-30',
    name: text('Сентябрь 2023', 'September 2023'),
    source: 'samara-2023-09-30',
  },
  {
    id: '2023-10',
    date: '2023-10-11',
    name: text('Октябрь 2023', 'October 2023'),
    source: 'samara-2023-10-11',
  },
  {
    id: '2023-12',
    date: '2023-12-03',
    name: text('Декабрь 2023', 'December 2023'),
    source: 'samara-2023-12-03',
  },
  {
    id: '2024-02',
    date: '2024-02-21',
    name: text('Февраль 2024', 'February 2024'),
    source: 'krasnodar-2024-02-21',
  },
  { id: '2024-03', date: '2024-03-20', name: text('Март 2024', 'March 2024'), source: 'samara-2024-03-20' },
  {
    id: '2024-04',
    date: '2024-04-25',
    name: text('Апрель 2024', 'April 2024'),
    source: 'krasnodar-2024-04-25',
  },
  { id: '2024-07', date: '2024-07-04', name: text('Июль 2024', 'July 2024'), source: 'krasnodar-2024-07-04' },
  {
    id: '2024-10',
    date: '2024-10-29',
    name: text('Октябрь 2024', 'October 2024'),
    source: 'dealer-trims-2024-10',
  },
  {
    id: '2025-11',
    date: '2025-11-26',
    name: text('Ноябрь 2025', 'November 2025'),
    source: 'price-table-2025-11',
  },
  {
    id: '2026-01',
    date: '2026-01-30',
    name: text('Январь 2026', 'January 2026'),
    source: 'price-table-2026-01',
  },
];
