import type { Car } from '../../configuration/car';
import type { I18n } from '../../i18n/context';

/** What tells two cars apart in few words: "Dashing Luxury 1.6T". */
export const shortName = ({ text }: I18n, { model, trim, engine }: Car): string =>
  `${text(model.name)} ${text(trim.name)} ${text(engine.name)}`;
