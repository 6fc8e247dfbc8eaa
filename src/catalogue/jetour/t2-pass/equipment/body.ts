import { text } from '../../../rows';
import type { EquipmentItem } from '../../../schema/equipment';
import { card, expedition, later, top, voyage } from './row';

export const body: EquipmentItem[] = [
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
  later('privacy-glass', 'body', ['Тонировка задних стёкол', 'Rear privacy glass'], '.+'),
  later('bonnet-struts', 'body', ['Газовые упоры капота', 'Gas struts for the bonnet'], '.+'),
];
