import type { Text } from '../i18n/language';
import { carName } from '../configuration/car-name';
import type { Configuration } from '../configuration/configuration';
import type { LateI18n } from '../i18n/context';
import type { Route } from './route';

/** What a page is about, in a sentence, for searches and links in a chat: they read what is prerendered. */
export function pageDescription(
  { m, text, format, viewDescription }: LateI18n,
  { view, place }: Pick<Route, 'view' | 'place'>,
  { car, total, list }: Configuration,
  catalogue: Text,
): string {
  if (!view) return m.notFound.text;
  if (!place) return `${text(catalogue)}: ${viewDescription(view.id)}`;
  const powertrain = `${text(car.engine.name)}, ${text(car.gearbox.name)}`;
  return m.carDescription(text(carName(car)), powertrain, format.price(total), format.date(list.date));
}
