import { text } from '../../../rows';
import type { EquipmentItem } from '../../../schema/equipment';
import { card, expedition, later, page, top, voyage } from './row';

export const driving: EquipmentItem[] = [
  voyage('airbags', 'safety', ['6 подушек безопасности', '6 airbags'], '++'),
  top(
    'emergency-braking',
    'safety',
    [
      'Автоторможение, предупреждения о столкновении спереди и сзади',
      'Emergency braking, front and rear collision warning',
    ],
    '.+',
  ),
  card(
    'stability-systems',
    'safety',
    [
      'ABS, стабилизация, антипробуксовочная, помощь на подъёме',
      'ABS, stability and traction control, hill start assist',
    ],
    '++',
  ),
  card('camera-360', 'assistance', ['Камера 360°', '360-degree camera'], '++'),
  top('under-body-view', 'assistance', ['Вид под днище', 'View under the car'], '.+'),
  card('rear-parking-sensors', 'assistance', ['Задний парктроник', 'Rear parking sensors'], '++'),
  expedition('front-parking-sensors', 'assistance', ['Передний парктроник', 'Front parking sensors'], '-+'),
  top(
    'adaptive-cruise',
    'assistance',
    ['Адаптивный круиз-контроль с ведением по полосе', 'Adaptive cruise control with lane centring'],
    '.+',
  ),
  top(
    'blind-spot',
    'assistance',
    [
      'Контроль слепых зон и открывания дверей, помощь при выезде задним ходом',
      'Blind spot and door opening warning, rear cross-traffic alert',
    ],
    '.+',
  ),
  top(
    'lane-keeping',
    'assistance',
    ['Предупреждение о сходе с полосы и удержание в ней', 'Lane departure warning and lane keeping'],
    '.+',
  ),
  voyage('wading-sensor', 'assistance', ['Датчик глубины брода', 'Wading depth sensor'], '++'),
  page('drive-modes', 'driving', ['Режимы движения', 'Drive modes'], [text('7', '7'), text('7', '7')]),
  card('paddles', 'driving', ['Подрулевые лепестки', 'Paddle shifters'], '++'),
  later('era-glonass', 'safety', ['ЭРА-ГЛОНАСС, Isofix', 'ERA-GLONASS, Isofix'], '.+'),
  later('tyre-pressure', 'safety', ['Датчики давления в шинах', 'Tyre pressure sensors'], '.+'),
  later(
    'parking-brake',
    'safety',
    ['Электронный стояночный тормоз с Auto Hold', 'Electric parking brake with Auto Hold'],
    '.+',
  ),
  later('traffic-jam-assist', 'assistance', ['Помощник движения в пробке', 'Traffic jam assist'], '.+'),
  later(
    'evasive-steering',
    'assistance',
    ['Помощь при объезде препятствия', 'Evasive steering assist'],
    '.+',
  ),
  later(
    'off-road-creep',
    'driving',
    ['Ползущий режим на бездорожье, 7–15 км/ч', 'Off-road creep at 7 to 15 km/h'],
    '.+',
  ),
  later(
    'rear-differential',
    'driving',
    ['Задний дифференциал с электронным управлением', 'Electronically controlled rear differential'],
    '.+',
    text(
      'Есть у полноприводного T2; у переднеприводной машины его не может быть.',
      'On the all-wheel-drive T2; a front-wheel-drive car cannot have it.',
    ),
  ),
];
