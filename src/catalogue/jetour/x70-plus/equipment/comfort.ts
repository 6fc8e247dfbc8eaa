import { text } from '../../../rows';
import type { EquipmentItem } from '../../../schema/equipment';
import { both, luxury } from './row';

export const comfort: EquipmentItem[] = [
  both(
    'heated-windscreen',
    'heating',
    [
      'Обогрев лобового и заднего стёкол, форсунок омывателя и руля',
      'Heated windscreen, rear window, washer jets and steering wheel',
    ],
    '++',
  ),
  both('heated-front-seats', 'heating', ['Подогрев передних сидений', 'Heated front seats'], '++'),
  both('heated-rear-seats', 'heating', ['Подогрев задних сидений', 'Heated rear seats'], '++'),
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
];
