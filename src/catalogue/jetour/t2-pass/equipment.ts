// What each T2 Pass has, by the texts and a sheet of the Jetour T2: all of it unconfirmed for a T2 Pass.
import { text } from '../../rows';
import type { Equipment } from '../../schema/equipment';
import { groups, sheet } from '../equipment-sheet';

const offers = ['t2-pass-voyage', 't2-pass-expedition'] as const;
/** The importer's text on the base trim; the top trim adds to it. */
const voyage = sheet(offers, { source: 'importer-t2-white', date: '2025-01-14', status: 'unconfirmed' });
/** The importer's text on what the top trim adds. */
const expedition = sheet(offers, { source: 'importer-t2-offer', date: '2024-11-25', status: 'unconfirmed' });
/** A dealer's sheet of the top trim: what of it the base trim has, it does not say. */
const top = sheet(offers, { source: 't2-expedition-sheet', date: '2025-04-08', status: 'unconfirmed' });

/** A dealer's card of a Voyage, a list of ticks; the sheet of the top trim has all of these too. */
const card = sheet(offers, { source: 't2-voyage-card', date: '2024-11-01', status: 'unconfirmed' });
const page = sheet(offers, { source: 't2-page', date: '2026-01-13', status: 'unconfirmed' });

const items = [
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

  voyage(
    'heated-windscreen',
    'heating',
    [
      'Обогрев лобового и заднего стёкол, форсунок, зеркал и руля',
      'Heated windscreen, rear window, washer jets, mirrors and steering wheel',
    ],
    '++',
  ),
  voyage(
    'heated-seats',
    'heating',
    ['Подогрев передних и задних сидений', 'Heated front and rear seats'],
    '++',
  ),

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
    'wheels',
    'body',
    ['Легкосплавные диски', 'Alloy wheels'],
    [text('19 дюймов', '19-inch'), text('20 дюймов', '20-inch')],
  ),
  voyage('panoramic-roof', 'body', ['Панорамная крыша', 'Panoramic roof'], '++'),
  expedition('sunroof', 'body', ['Люк в панорамной крыше', 'Opening section in the roof'], '-+'),
  voyage('keyless', 'body', ['Доступ без ключа', 'Keyless entry'], '++'),
  card('remote-start', 'body', ['Дистанционный запуск', 'Remote start'], '++'),
  card('power-tailgate', 'body', ['Электропривод двери багажника', 'Power tailgate'], '++'),
  expedition('mirror-memory', 'body', ['Память зеркал', 'Mirror memory'], '-+'),
  top('sump-guard', 'body', ['Стальная защита картера', 'Steel sump guard'], '.+'),
  card('roof-rails', 'body', ['Рейлинги', 'Roof rails'], '++'),
  top('side-steps', 'body', ['Подножки', 'Side steps'], '.+'),
  top('acoustic-glass', 'body', ['Шумозащитные передние стёкла', 'Acoustic front glass'], '.+'),
  top('washer-tank', 'body', ['Бачок омывателя 4,2 л', 'Washer tank of 4.2 l'], '.+'),
  voyage(
    'spare-wheel',
    'body',
    ['Докатка в боксе на двери багажника', 'Temporary spare in a box on the tailgate'],
    '++',
  ),

  voyage('led-lights', 'lights', ['Светодиодный свет', 'LED lights'], '++'),
  expedition(
    'fog-lamps',
    'lights',
    ['Светодиодные передние противотуманные фары', 'LED front fog lamps'],
    '-+',
  ),
  voyage('light-and-rain-sensors', 'lights', ['Датчики света и дождя', 'Light and rain sensors'], '++'),
  top('automatic-high-beam', 'lights', ['Автоматический дальний свет', 'Automatic high beam'], '.+'),

  voyage(
    'screen-15.6',
    'media',
    ['Сенсорный экран 15,6 дюйма, CarPlay и Android Auto', '15.6-inch touchscreen, CarPlay and Android Auto'],
    '++',
  ),
  voyage('instruments', 'media', ['Приборная панель 10,25 дюйма', '10.25-inch instruments'], '++'),
  voyage('wireless-charging', 'media', ['Беспроводная зарядка', 'Wireless charging'], '++'),
  top('sony-audio', 'media', ['Аудиосистема SONY, 12 динамиков', 'SONY audio, 12 speakers'], '.+'),

  page('drive-modes', 'driving', ['Режимы движения', 'Drive modes'], [text('7', '7'), text('7', '7')]),
  card('paddles', 'driving', ['Подрулевые лепестки', 'Paddle shifters'], '++'),
];

export const t2PassEquipment: Equipment = { model: 't2-pass', groups, items };
