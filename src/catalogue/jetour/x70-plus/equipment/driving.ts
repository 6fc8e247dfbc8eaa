import { text } from '../../../rows';
import type { EquipmentItem } from '../../../schema/equipment';
import { both, luxury } from './row';

export const driving: EquipmentItem[] = [
  both(
    'front-and-side-airbags',
    'safety',
    ['Подушки: 2 фронтальные и 2 боковые спереди', 'Airbags: 2 front, 2 front side'],
    '++',
  ),
  luxury('curtain-airbags', 'safety', ['Шторки безопасности', 'Curtain airbags'], '-+'),
  both(
    'stability-systems',
    'safety',
    [
      'ABS, ESC, EBD, BAS, TCS, защита от опрокидывания, помощь на подъёме и спуске',
      'ABS, ESC, EBD, BAS, TCS, rollover mitigation, hill start and hill descent assist',
    ],
    '++',
  ),
  both(
    'era-glonass',
    'safety',
    [
      'ЭРА-ГЛОНАСС, Isofix, датчики давления в шинах, иммобилайзер',
      'ERA-GLONASS, Isofix, tyre pressure sensors, immobiliser',
    ],
    '++',
  ),
  both(
    'parking-brake',
    'safety',
    ['Электронный стояночный тормоз с Auto Hold', 'Electric parking brake with Auto Hold'],
    '++',
  ),
  luxury(
    'emergency-braking',
    'safety',
    ['Автоторможение и предупреждение о столкновении', 'Emergency braking and collision warning'],
    '-+',
  ),
  both('rear-camera', 'assistance', ['Камера заднего вида', 'Rear-view camera'], '++'),
  both(
    'camera-360',
    'assistance',
    ['Камера 360° и вид под днище', '360-degree camera and view under the car'],
    '++',
  ),
  luxury('camera-hd', 'assistance', ['Камеры высокого разрешения', 'High-definition cameras'], '-+'),
  both('rear-parking-sensors', 'assistance', ['Задний парктроник', 'Rear parking sensors'], '++'),
  luxury('front-parking-sensors', 'assistance', ['Передний парктроник', 'Front parking sensors'], '-+'),
  both('blind-spot', 'assistance', ['Контроль слепых зон', 'Blind spot monitor'], '++'),
  both('lane-departure', 'assistance', ['Предупреждение о сходе с полосы', 'Lane departure warning'], '++'),
  luxury(
    'lane-change',
    'assistance',
    ['Помощь при перестроении и при выезде задним ходом', 'Lane change assist and rear cross-traffic alert'],
    '-+',
  ),
  both(
    'cruise-control',
    'assistance',
    ['Круиз-контроль', 'Cruise control'],
    '+-',
    text('У Luxury вместо него адаптивный.', 'The Luxury has the adaptive one instead.'),
  ),
  luxury('adaptive-cruise', 'assistance', ['Адаптивный круиз-контроль', 'Adaptive cruise control'], '-+'),
  luxury('dash-camera', 'assistance', ['Штатный видеорегистратор', 'Factory dash camera'], '-+'),
  both(
    'drive-modes',
    'driving',
    ['Режимы движения: эко, норма, спорт', 'Drive modes: eco, normal, sport'],
    '++',
  ),
  both(
    'steering-column',
    'driving',
    ['Регулировка руля по высоте и вылету', 'Steering column adjusts for height and reach'],
    '++',
  ),
  luxury('paddles', 'driving', ['Подрулевые лепестки', 'Paddle shifters'], '-+'),
];
