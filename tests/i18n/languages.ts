import { i18nOf } from '../../src/i18n/context';
import * as en from '../../src/i18n/languages/en';
import * as ru from '../../src/i18n/languages/ru';

export const english = i18nOf('en', en, 'RUB');
export const russian = i18nOf('ru', ru, 'RUB');
