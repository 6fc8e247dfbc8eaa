// What each X70 Plus has: the sheet of a Comfort of 2025, and where the sheet of a Luxury of 2024 differs from it.
import { text } from '../../rows';
import type { Equipment } from '../../schema/equipment';
import { groups, sheet } from '../equipment-sheet';

const offers = ['x70-plus-comfort', 'x70-plus-luxury'] as const;
const both = sheet(offers, { source: 'x70-plus-comfort-sheet', date: '2025-08-07', status: 'confirmed' });
const luxury = sheet(offers, { source: 'x70-plus-luxury-sheet', date: '2025-04-08', status: 'confirmed' });

const items = [
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
    [text('обычный', 'conventional'), text('адаптивный', 'adaptive')],
  ),
  luxury('dash-camera', 'assistance', ['Штатный видеорегистратор', 'Factory dash camera'], '-+'),

  both(
    'heated-windscreen',
    'heating',
    [
      'Обогрев лобового и заднего стёкол, форсунок омывателя и руля',
      'Heated windscreen, rear window, washer jets and steering wheel',
    ],
    '++',
  ),
  both(
    'heated-seats',
    'heating',
    ['Подогрев передних и задних сидений', 'Heated front and rear seats'],
    '++',
  ),
  both('heated-mirrors', 'heating', ['Подогрев зеркал', 'Heated mirrors'], '++'),

  both(
    'climate',
    'climate',
    ['Климат-контроль', 'Climate control'],
    [
      text('одна зона, ручное управление', 'one zone, manual controls'),
      text('три зоны, отдельный экран 9 дюймов', 'three zones, a 9-inch screen of its own'),
    ],
  ),
  luxury(
    'air-purifier',
    'climate',
    ['Очистка воздуха PM2.5, ионизатор', 'PM2.5 air purifier, ioniser'],
    '-+',
  ),
  both('cabin-filter', 'climate', ['Салонный фильтр N95', 'N95 cabin filter'], '++'),

  both('leather', 'seats', ['Сиденья «под кожу», кожаный руль', 'Leather-look seats, leather wheel'], '++'),
  both(
    'driver-power-seat',
    'seats',
    [
      'Электропривод сиденья водителя в 6 направлениях, поясничная опора, память',
      '6-way power driver seat with power lumbar and memory',
    ],
    '++',
  ),
  both(
    'passenger-power-seat',
    'seats',
    ['Электропривод сиденья пассажира, 4 направления', '4-way power passenger seat'],
    '++',
  ),
  both('ventilated-seats', 'seats', ['Вентиляция передних сидений', 'Ventilated front seats'], '++'),
  both(
    'armrest-box',
    'seats',
    ['Бокс в подлокотнике с подогревом и охлаждением', 'Heated and cooled armrest box'],
    '++',
  ),
  both(
    'rear-bench',
    'seats',
    ['Задний диван 60/40 с регулировкой спинки', '60/40 rear bench with adjustable backrest'],
    '++',
  ),
  both(
    'ambient-light',
    'seats',
    ['Контурная подсветка салона', 'Ambient light'],
    [text('один цвет', 'one colour'), text('7 цветов', '7 colours')],
  ),
  both('illuminated-sills', 'seats', ['Накладки порогов с подсветкой', 'Illuminated sills'], '++'),

  both(
    'wheels',
    'body',
    ['Легкосплавные диски', 'Alloy wheels'],
    [text('18 дюймов', '18-inch'), text('19 дюймов', '19-inch')],
  ),
  both(
    'power-folding-mirrors',
    'body',
    ['Электроскладывание зеркал, приветственная подсветка в них', 'Power-folding mirrors with welcome light'],
    '++',
  ),
  luxury(
    'mirror-memory',
    'body',
    ['Память зеркал, наклон при заднем ходе', 'Mirror memory, tilt in reverse'],
    '-+',
  ),
  both('panoramic-roof', 'body', ['Панорамная крыша с электроприводом', 'Panoramic power roof'], '++'),
  both('power-tailgate', 'body', ['Электропривод двери багажника', 'Power tailgate'], '++'),
  both(
    'keyless',
    'body',
    ['Доступ и пуск без ключа, окна с ключа', 'Keyless entry and start, windows from the key'],
    '++',
  ),
  both('roof-rails', 'body', ['Рейлинги', 'Roof rails'], '++'),
  both('spare-wheel', 'body', ['Докатка', 'Temporary spare wheel'], '++'),

  both(
    'led-lights',
    'lights',
    [
      'Светодиодные линзованные фары, ходовые огни, фонари, динамические указатели',
      'LED projector headlamps, daytime lights, tail lamps, dynamic indicators',
    ],
    '++',
  ),
  both('light-and-rain-sensors', 'lights', ['Датчики света и дождя', 'Light and rain sensors'], '++'),
  luxury('automatic-high-beam', 'lights', ['Автоматический дальний свет', 'Automatic high beam'], '-+'),

  both(
    'screen-10.25',
    'media',
    ['Сенсорный экран 10,25 дюйма, CarbitLink, Bluetooth', '10.25-inch touchscreen, CarbitLink, Bluetooth'],
    '++',
  ),
  both(
    'instruments',
    'media',
    ['Цифровая приборная панель 10,25 дюйма', '10.25-inch digital instruments'],
    '++',
  ),
  both('speakers', 'media', ['Динамики', 'Speakers'], [text('6', '6'), text('8', '8')]),
  both('wireless-charging', 'media', ['Беспроводная зарядка', 'Wireless charging'], '++'),
  both(
    'usb',
    'media',
    ['2 USB спереди, 2 разъёма зарядки сзади', '2 USB ports in front, 2 charging ports at the rear'],
    '++',
    text('У Luxury сзади USB и Type-C.', 'On the Luxury the rear has USB and Type-C.'),
  ),

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

export const x70PlusEquipment: Equipment = { model: 'x70-plus', groups, items };
