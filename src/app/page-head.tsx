import { carName } from '../configuration/car-name';
import { useSettledConfiguration, useConfigurator } from '../configuration/react';
import { useI18n } from '../i18n/context';
import type { Route } from './route';

/** What a page is called and what it is about, for tabs, bookmarks, searches and links in a chat. */
export function PageHead({ view, place }: Pick<Route, 'view' | 'place'>) {
  const { m, text, format, viewName, viewDescription } = useI18n();
  const { car, total, list } = useSettledConfiguration();
  const { name: catalogue, site } = useConfigurator(({ range }) => range.catalogue);
  const name = text(carName(car));
  const title = view === null ? m.notFound.name : view.hasPlaces ? name : viewName(view.id);
  const powertrain = `${text(car.engine.name)}, ${text(car.gearbox.name)}`;
  const about = place
    ? m.carDescription(name, powertrain, format.price(total), format.date(list.date))
    : `${text(catalogue)}: ${viewDescription(view?.id ?? '')}`;
  return (
    <>
      <title>{`${title} · ${text(site.name)}`}</title>
      <meta name="description" content={view ? about : m.notFound.text} />
    </>
  );
}
