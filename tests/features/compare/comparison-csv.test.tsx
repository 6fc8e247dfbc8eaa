import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import ComparePage from '../../../src/features/compare/compare-page';
import { russian } from '../../i18n/languages';
import { readCsv } from '../../support/read-csv';
import { show } from '../../support/render';

const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${saved.push(file)}` }));
  Object.assign(URL, { revokeObjectURL: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

const spaces = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

describe('the comparison as a file', () => {
  it('says what the table says, row by row, with numbers as numbers', async () => {
    const query = '?cars=dashing-elite_t2-pass-voyage';
    show(<ComparePage />, query, { catalogue: jetourCatalogue, i18n: russian });
    await screen.findByText('Камера 360°', { exact: false });
    await userEvent.click(screen.getByRole('button', { name: 'Скачать CSV' }));
    const file = await saved[0]?.arrayBuffer();
    const [head, ...rows] = readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file));
    expect(head).toEqual([
      'Раздел',
      'Характеристика',
      'Единица',
      'Dashing Elite 1.5T',
      'T2 Pass Voyage 2.0T',
      'не\u00A0подтверждено',
    ]);
    const table = screen.getByRole('table', { name: 'Сравнение' });
    const shown = within(table)
      .getAllByRole('row')
      .filter((row) => within(row).queryAllByRole('cell').length > 0);
    expect(rows).toHaveLength(shown.length);
    for (const [index, row] of shown.entries()) {
      const [, name, , first] = rows[index] ?? [];
      expect(spaces(within(row).getByRole('rowheader').textContent)).toBe(spaces(name));
      const cell = spaces(within(row).getAllByRole('cell')[0]?.textContent).replaceAll(' ', '');
      expect(cell).toContain(spaces(first).replaceAll(' ', ''));
    }
    const price = rows.find(([, name]) => name?.startsWith('По прайс-листу'));
    expect(price?.slice(2)).toEqual(['RUB', '2839900', '3959000', 'T2 Pass Voyage 2.0T']);
    const consumption = rows.find(([, name]) => name?.startsWith('Расход, средний'));
    expect(consumption?.slice(2, 5)).toEqual(['л/100 км', '7,8', '9,3']);
  });
});
