import { text } from '../../../rows';
import type { EquipmentItem } from '../../../schema/equipment';
import { eco, row, values } from './row';

export const driving: EquipmentItem[] = [
  row(
    'front-and-side-airbags',
    'safety',
    ['Подушки: 2 фронтальные и 2 боковые спереди', 'Airbags: 2 front, 2 front side'],
    '++++',
  ),
  row('curtain-airbags', 'safety', ['Шторки безопасности', 'Curtain airbags'], '--++'),
  row(
    'stability-systems',
    'safety',
    [
      'ABS, EBD, BAS, TCS, ESC, защита от опрокидывания, помощь на подъёме и спуске',
      'ABS, EBD, BAS, TCS, ESC, rollover mitigation, hill start and hill descent assist',
    ],
    '++++',
  ),
  row(
    'era-glonass',
    'safety',
    [
      'ЭРА-ГЛОНАСС, Isofix, датчики давления в шинах, иммобилайзер',
      'ERA-GLONASS, Isofix, tyre pressure sensors, immobiliser',
    ],
    '++++',
  ),
  row(
    'parking-brake',
    'safety',
    ['Электронный стояночный тормоз с Auto Hold', 'Electric parking brake with Auto Hold'],
    '++++',
  ),
  row(
    'emergency-braking',
    'safety',
    [
      'Автоторможение, в том числе перед пешеходом; предупреждения о столкновении и сходе с полосы; автоматический дальний свет',
      'Emergency braking, also for pedestrians; collision and lane departure warning; automatic high beam',
    ],
    '---+',
  ),
  row(
    'rear-camera',
    'assistance',
    ['Камера заднего вида с разметкой', 'Rear-view camera with guide lines'],
    '++++',
  ),
  row(
    'camera-360',
    'assistance',
    ['Камера 360°', '360-degree camera'],
    '?+++',
    text(
      'У Comfort есть в списках 2023 года, у машин 2025 года нет.',
      'On the Comfort: in the lists of 2023, absent on cars of 2025.',
    ),
  ),
  row(
    'transparent-chassis',
    'assistance',
    ['Вид под днище, 180°', 'View under the car, 180 degrees'],
    '--++',
  ),
  row(
    'rear-parking-sensors',
    'assistance',
    ['Задний парктроник, 4 датчика', 'Rear parking sensors (4)'],
    '++++',
  ),
  row(
    'front-parking-sensors',
    'assistance',
    ['Передний парктроник, 2 датчика', 'Front parking sensors (2)'],
    '--?+',
    text(
      'У Luxury 1.5T есть в белорусской таблице, у российских дилеров нет.',
      'On the Luxury 1.5T: in the Belarus table, not at the Russian dealers.',
    ),
  ),
  row(
    'blind-spot',
    'assistance',
    [
      'Контроль слепых зон, открывания дверей и перестроения, помощь при выезде задним ходом',
      'Blind spot, door opening and lane change warning, rear cross-traffic alert',
    ],
    '--++',
  ),
  row(
    'cruise-control',
    'assistance',
    ['Круиз-контроль', 'Cruise control'],
    '+++-',
    text('У Luxury 1.6T вместо него адаптивный.', 'The Luxury 1.6T has the adaptive one instead.'),
  ),
  row('adaptive-cruise', 'assistance', ['Адаптивный круиз-контроль', 'Adaptive cruise control'], '---+'),
  row('lane-keeping', 'assistance', ['Удержание в полосе', 'Lane keeping'], '----'),
  row('dash-camera', 'assistance', ['Штатный видеорегистратор', 'Factory dash camera'], '----'),
  row(
    'drive-modes',
    'driving',
    ['Режимы движения', 'Drive modes'],
    values(eco, eco, eco, ['эко, комфорт, спорт', 'eco, comfort, sport']),
  ),
  row(
    'electronic-selector',
    'driving',
    ['Электронный селектор коробки', 'Electronic gear selector'],
    '+++-',
    text(
      'В карточках 1.6T его нет, в белорусской таблице есть у всех.',
      'Not on the 1.6T cards; the Belarus table gives it to all.',
    ),
  ),
  row(
    'paddles',
    'driving',
    ['Подрулевые лепестки', 'Paddle shifters'],
    '--?+',
    text(
      'У Luxury 1.5T есть в белорусской таблице, у российских дилеров нет.',
      'On the Luxury 1.5T: in the Belarus table, not at the Russian dealers.',
    ),
  ),
];
