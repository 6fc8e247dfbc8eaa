import { text } from '../../../rows';
import type { EquipmentItem } from '../../../schema/equipment';
import { row, values } from './row';

export const comfort: EquipmentItem[] = [
  row(
    'heated-windscreen',
    'heating',
    [
      'Обогрев лобового стекла, форсунок омывателя и руля',
      'Heated windscreen, washer jets and steering wheel',
    ],
    '++++',
  ),
  row(
    'heated-front-seats',
    'heating',
    ['Подогрев передних сидений', 'Heated front seats'],
    '?+++',
    text(
      'У Comfort есть в списках 2023 года, в карточке 2025 года нет.',
      'On the Comfort: in the lists of 2023, missing from the card of 2025.',
    ),
  ),
  row('heated-rear-seats', 'heating', ['Подогрев задних сидений', 'Heated rear seats'], '--++'),
  row('heated-mirrors', 'heating', ['Подогрев зеркал', 'Heated mirrors'], '-+++'),
  row('climate-single', 'climate', ['Климат-контроль, одна зона', 'Climate control, one zone'], '+++-'),
  row(
    'climate-two-zone',
    'climate',
    ['Климат-контроль, две зоны', 'Climate control, two zones'],
    '---+',
    text(
      'В белорусской таблице строки про одну и две зоны перепутаны.',
      'The Belarus table has the rows for one and two zones swapped.',
    ),
  ),
  row('air-purifier', 'climate', ['Очистка воздуха PM2.5, ионизатор', 'PM2.5 air purifier, ioniser'], '---+'),
  row('rear-air-vents', 'climate', ['Дефлекторы для задних пассажиров', 'Rear air vents'], '++++'),
  row(
    'leather',
    'seats',
    ['Кожаные сиденья и руль, спортивные передние сиденья', 'Leather seats and wheel, sports front seats'],
    '++++',
  ),
  row(
    'driver-power-seat',
    'seats',
    ['Электропривод сиденья водителя, 6 направлений', '6-way power driver seat'],
    '++++',
  ),
  row('power-lumbar', 'seats', ['Электрорегулировка поясничной опоры', 'Power lumbar support'], '-+++'),
  row(
    'passenger-power-seat',
    'seats',
    ['Электропривод сиденья пассажира, 4 направления', '4-way power passenger seat'],
    '-+++',
    text('У Comfort регулировка ручная.', 'The Comfort adjusts by hand.'),
  ),
  row('ventilated-seats', 'seats', ['Вентиляция передних сидений', 'Ventilated front seats'], '-+++'),
  row('rear-backrest', 'seats', ['Регулировка наклона задней спинки', 'Adjustable rear backrest'], '--++'),
  row(
    'rear-bench',
    'seats',
    [
      'Задний диван 60/40 с подлокотником, охлаждаемый бокс',
      '60/40 rear bench with armrest, cooled armrest box',
    ],
    '++++',
  ),
  row('ambient-light', 'seats', ['Контурная подсветка салона', 'Ambient light'], '--++'),
  row(
    'illuminated-sills',
    'seats',
    ['Передние накладки порогов с подсветкой', 'Illuminated front sills'],
    '---+',
  ),
  row('screen-12.8', 'media', ['Сенсорный экран 12,8 дюйма', '12.8-inch touchscreen'], '+++-'),
  row('screen-15.6', 'media', ['Сенсорный экран 15,6 дюйма', '15.6-inch touchscreen'], '---+'),
  row(
    'environment-display',
    'media',
    ['Отдельный экран с данными о среде вокруг', 'Separate display of the outside conditions'],
    '---+',
  ),
  row(
    'instruments',
    'media',
    ['Цифровая приборная панель', 'Digital instruments'],
    '++++',
    text('8 дюймов по белорусской брошюре.', '8 inches in the Belarus brochure.'),
  ),
  row('speakers', 'media', ['Динамики', 'Speakers'], values(['4', '4'], ['4', '4'], ['6', '6'], ['8', '8'])),
  row('headrest-speakers', 'media', ['Динамики в подголовниках', 'Headrest speakers'], '---+'),
  row('wireless-charging-40', 'media', ['Беспроводная зарядка, 40 Вт', 'Wireless charging, 40 W'], '++++'),
  row('wireless-charging-50', 'media', ['Беспроводная зарядка, 50 Вт', 'Wireless charging, 50 W'], '----'),
  row(
    'connectivity',
    'media',
    [
      '5 разъёмов USB, Bluetooth, голосовое управление, CarbitLink и MirrorLink',
      '5 USB ports, Bluetooth, voice control, CarbitLink and MirrorLink',
    ],
    '++++',
    text(
      'Список 2023 года называл CarPlay и Android Auto, более новые — CarbitLink и MirrorLink.',
      'A list of 2023 had CarPlay and Android Auto; newer ones have CarbitLink and MirrorLink.',
    ),
  ),
];
