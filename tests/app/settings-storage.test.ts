import { describe, expect, it } from 'vitest';
import { settingsGate } from '../../src/app/settings-storage';
import { storageWith } from '../support/storage';

const KEY = 'to-scale.settings';

describe('stored settings', () => {
  it('come back as they were written', () => {
    const { open } = storageWith({});
    expect(settingsGate(open).read()).toEqual({ values: {}, problem: null });
    settingsGate(open).change({ language: 'en' });
    settingsGate(open).change({ theme: 'dark' });
    expect(settingsGate(open).read()).toEqual({ values: { language: 'en', theme: 'dark' }, problem: null });
  });

  it('of the time before there were formats are still known', () => {
    const { open } = storageWith({ [KEY]: '{"language":"ru","theme":"light"}' });
    expect(settingsGate(open).read()).toEqual({ values: { language: 'ru', theme: 'light' }, problem: null });
  });

  it('name a language that the page speaks and a theme that it has', () => {
    for (const raw of ['{"language":"tlh"}', '{"theme":3}']) {
      expect(settingsGate(storageWith({ [KEY]: raw }).open).read()).toEqual({
        values: {},
        problem: 'damaged',
      });
    }
  });
});
