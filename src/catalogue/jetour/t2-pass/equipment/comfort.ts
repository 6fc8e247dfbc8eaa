import type { EquipmentItem } from '../../../schema/equipment';
import { expedition, later, top, voyage } from './row';

export const comfort: EquipmentItem[] = [
  voyage(
    'heated-windscreen',
    'heating',
    [
      'Обогрев лобового и заднего стёкол, форсунок, зеркал и руля',
      'Heated windscreen, rear window, washer jets, mirrors and steering wheel',
    ],
    '++',
  ),
  voyage('heated-front-seats', 'heating', ['Подогрев передних сидений', 'Heated front seats'], '++'),
  voyage('heated-rear-seats', 'heating', ['Подогрев задних сидений', 'Heated rear seats'], '++'),
  voyage('climate', 'climate', ['Климат-контроль, две зоны', 'Climate control, two zones'], '++'),
  expedition(
    'power-lumbar',
    'seats',
    ['Поясничная опора водителя с электроприводом, 4 направления', '4-way power lumbar for the driver'],
    '-+',
  ),
  expedition(
    'passenger-power-seat',
    'seats',
    ['Электропривод сиденья пассажира в 4 направлениях, память', '4-way power passenger seat with memory'],
    '-+',
  ),
  expedition(
    'aviation-headrests',
    'seats',
    ['Подголовники «авиационного» типа', 'Aviation-style headrests'],
    '-+',
  ),
  expedition('ventilated-seats', 'seats', ['Вентиляция передних сидений', 'Ventilated front seats'], '-+'),
  expedition('ambient-light', 'seats', ['Многоцветная подсветка салона', 'Multi-colour ambient light'], '-+'),
  voyage(
    'screen-15.6',
    'media',
    ['Сенсорный экран 15,6 дюйма, CarPlay и Android Auto', '15.6-inch touchscreen, CarPlay and Android Auto'],
    '++',
  ),
  voyage('instruments', 'media', ['Приборная панель 10,25 дюйма', '10.25-inch instruments'], '++'),
  voyage('wireless-charging', 'media', ['Беспроводная зарядка', 'Wireless charging'], '++'),
  top('sony-audio', 'media', ['Аудиосистема SONY, 12 динамиков', 'SONY audio, 12 speakers'], '.+'),
  later(
    'driver-power-seat',
    'seats',
    ['Электропривод сиденья водителя в 6 направлениях, память', '6-way power driver seat with memory'],
    '.+',
  ),
  later('seat-material', 'seats', ['Сиденья из экокожи и замши', 'Leatherette and suede seats'], '.+'),
  later('rear-backrest', 'seats', ['Регулировка наклона задней спинки', 'Adjustable rear backrest'], '.+'),
  later('rear-air-vents', 'climate', ['Дефлекторы для задних пассажиров', 'Rear air vents'], '.+'),
  later('cabin-filter', 'climate', ['Салонный фильтр N95', 'N95 cabin filter'], '.+'),
  later('wireless-charging-50', 'media', ['Беспроводная зарядка, 50 Вт', 'Wireless charging, 50 W'], '.+'),
  later('usb', 'media', ['4 разъёма USB', '4 USB ports'], '.+'),
];
