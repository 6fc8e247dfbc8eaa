import type { Configuration } from '../configuration/configuration';
import type { I18n } from '../i18n/context';

/**
 * A car as schema.org describes one, for searches and assistants: what it is, and at which price on which list.
 * @param url of its page, whole or below the site's root, and the picture's likewise
 */
export function carData(
  { text, format }: Pick<I18n, 'text' | 'format'>,
  { car, total, list }: Configuration,
  { url, image }: { readonly url: string; readonly image: string },
): object {
  const { model, trim, engine, gearbox, drive, colour, interior } = car;
  return {
    '@context': 'https://schema.org',
    '@type': 'Car',
    name: `${model.brand} ${text(model.name)} ${text(trim.name)}`,
    brand: { '@type': 'Brand', name: model.brand },
    model: text(model.name),
    vehicleConfiguration: text(trim.name),
    vehicleEngine: { '@type': 'EngineSpecification', name: text(engine.name) },
    vehicleTransmission: text(gearbox.name),
    driveWheelConfiguration: text(drive.name),
    color: text(colour.name),
    vehicleInteriorColor: text(interior.name),
    url,
    image,
    offers: {
      '@type': 'Offer',
      price: total / format.minorUnits,
      priceCurrency: format.currency,
      validFrom: list.date,
      url,
    },
  };
}
