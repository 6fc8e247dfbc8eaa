import type { SpecId } from '../../catalogue/schema/specs';
import { specOf, type Car } from '../../configuration/car';
import { useConfiguration } from '../../configuration/configurator-context';
import { useI18n } from '../../i18n/context';
import styles from './data-sheet.module.css';
import { FigureButton } from './figure-button';
import { Section } from './section';

const groups = {
  drive: [
    'power',
    'powerKw',
    'torque',
    'displacement',
    'compression',
    'fuel',
    'emissionClass',
    'gearbox',
    'drive',
  ],
  use: [
    'acceleration',
    'topSpeed',
    'consumption',
    'consumptionUrban',
    'consumptionExtraUrban',
    'tank',
    'turningCircle',
  ],
  size: [
    'length',
    'width',
    'height',
    'wheelbase',
    'frontOverhang',
    'rearOverhang',
    'frontTrack',
    'rearTrack',
    'clearance',
    'approachAngle',
    'departureAngle',
    'wading',
    'kerbMass',
    'grossMass',
  ],
  room: [
    'seats',
    'boot',
    'bootMax',
    'legRoomFront',
    'legRoomRear',
    'headRoomFront',
    'headRoomRear',
    'shoulderRoomFront',
    'shoulderRoomRear',
    'tyres',
    'suspension',
    'brakes',
    'towUnbraked',
    'towBraked',
  ],
  ownership: ['warranty', 'assembly', 'launch'],
} as const satisfies Record<string, readonly (SpecId | 'gearbox' | 'drive')[]>;

/** Every figure of exactly this car, each with its source. */
export function DataSheet() {
  const { m } = useI18n();
  const { car } = useConfiguration();
  return (
    <Section title={m.specs.title}>
      <div className={styles.groups}>
        {(['drive', 'use', 'size', 'room', 'ownership'] as const).map((group) => (
          <div key={group} className={styles.group}>
            <h3 className={styles.name}>{m.specs.groups[group]}</h3>
            <dl>
              {groups[group].map((id) => (
                <SpecRow key={id} car={car} id={id} />
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Section>
  );
}

function SpecRow({ car, id }: { readonly car: Car; readonly id: SpecId | 'gearbox' | 'drive' }) {
  const { m } = useI18n();
  const figure = id === 'gearbox' || id === 'drive' ? offerFigure(car, id) : specOf(car, id);
  if (!figure) return null;
  return (
    <div className={styles.row}>
      <dt>{m.specs[id]}</dt>
      <dd>
        <FigureButton figure={figure} label={m.specs[id]} />
      </dd>
    </div>
  );
}

/** What the row of the price list itself says, as a figure with the row's source. */
function offerFigure({ offer, gearbox, drive }: Car, id: 'gearbox' | 'drive') {
  const { source, date, status } = offer;
  return { value: (id === 'gearbox' ? gearbox : drive).name, unit: 'text', source, date, status } as const;
}
