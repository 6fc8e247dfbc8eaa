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
  const { m, specGroupName } = useI18n();
  const { car } = useConfiguration();
  return (
    <Section title={m.dataSheet}>
      <div className={styles.groups}>
        {(['drive', 'use', 'size', 'room', 'ownership'] as const).map((group) => (
          <div key={group} className={styles.group}>
            <h3 className={styles.name}>{specGroupName(group)}</h3>
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
  const { specName, stepName } = useI18n();
  const isStep = id === 'gearbox' || id === 'drive';
  const figure = isStep ? offerFigure(car, id) : specOf(car, id);
  if (!figure) return null;
  const name = isStep ? stepName(id) : specName(id);
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        <FigureButton figure={figure} label={name} />
      </dd>
    </div>
  );
}

/** What the row of the price list itself says, as a figure with the row's source. */
function offerFigure({ offer, gearbox, drive }: Car, id: 'gearbox' | 'drive') {
  const { source, date, status } = offer;
  return { value: (id === 'gearbox' ? gearbox : drive).name, unit: 'text', source, date, status } as const;
}
