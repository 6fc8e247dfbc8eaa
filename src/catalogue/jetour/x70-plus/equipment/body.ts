import { text } from '../../../rows';
import type { EquipmentItem } from '../../../schema/equipment';
import { both, luxury } from './row';

export const body: EquipmentItem[] = [
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
];
