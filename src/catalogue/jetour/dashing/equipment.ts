// What each Dashing has, from the car cards of a dealer. No list of the Comfort Plus was found: its column says so.
import { text } from '../../rows';
import type { Equipment, Fitting } from '../../schema/equipment';
import { groups, sheet } from '../equipment-sheet';

const row = sheet(
  ['dashing-comfort', 'dashing-elite', 'dashing-luxury-1.5t', 'dashing-luxury-1.6t', 'dashing-comfort-plus'],
  { source: 'stock-krasnodar', date: '2025-08-15', status: 'confirmed' },
);

const values = (...cells: readonly (readonly [ru: string, en: string])[]): Fitting[] =>
  cells.map(([ru, en]) => text(ru, en));
const eco = ['эко, спорт', 'eco, sport'] as const;

const items = [
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

  row('power-folding-mirrors', 'body', ['Электроскладывание зеркал', 'Power-folding mirrors'], '-+++'),
  row(
    'mirror-memory',
    'body',
    [
      'Наклон зеркал при заднем ходе, память сиденья и зеркал',
      'Mirrors tilt in reverse, memory of seat and mirrors',
    ],
    '---+',
  ),
  row(
    'panoramic-roof',
    'body',
    ['Панорамная крыша с люком', 'Panoramic roof with an opening section'],
    '-+++',
  ),
  row('power-tailgate', 'body', ['Электропривод двери багажника', 'Power tailgate'], '-+++'),
  row(
    'keyless',
    'body',
    [
      'Доступ без ключа, кнопка пуска, дистанционный запуск, закрытие окон при выходе',
      'Keyless entry, start button, remote start, windows close on exit',
    ],
    '++++',
  ),
  row('privacy-glass', 'body', ['Тонировка задних стёкол', 'Rear privacy glass'], '-+++'),
  row('hidden-handles', 'body', ['Утапливаемые сенсорные ручки дверей', 'Flush touch door handles'], '++++'),
  row('bonnet-struts', 'body', ['Газовые упоры капота', 'Gas struts for the bonnet'], '----'),

  row(
    'led-lights',
    'lights',
    ['Светодиодные фары, ходовые огни и фонари', 'LED headlamps, daytime lights and tail lamps'],
    '++++',
  ),
  row('fog-lamps', 'lights', ['Светодиодные противотуманные фары', 'LED fog lamps'], '----'),
  row('light-sensor', 'lights', ['Датчик света', 'Light sensor'], '++++'),
  row('rain-sensor', 'lights', ['Датчик дождя', 'Rain sensor'], '--++'),

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

export const dashingEquipment: Equipment = { model: 'dashing', groups, items };
