import { words as compare } from '../../features/compare/words/de';
import { words as configure } from '../../features/configure/words/de';
import { words as share } from '../../features/configure/words/share-de';
import { words as costsElsewhere } from '../../features/costs/words/elsewhere-de';
import { words as find } from '../../features/find/words/de';
import { words as garage } from '../../features/garage/words/de';
import { words as pairs } from '../../features/pairs/words/de';
import { words as quote } from '../../features/quote/words/de';
import { words as scale } from '../../features/scale/words/de';
import { words as sources } from '../../features/sources/words/de';
import { de as keeping } from '../keeping/words/de';
import { de as units } from '../units/words/de';
import type { OwnWords } from '../../i18n/own-words';

/** German for every part that brings its own words, but for what a car costs to keep in Russia. */
export const own: Omit<OwnWords, 'costs'> = {
  compare,
  configure,
  share,
  costsElsewhere,
  find,
  garage,
  keeping,
  pairs,
  quote,
  scale,
  sources,
  units,
};
