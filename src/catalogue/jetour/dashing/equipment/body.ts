import type { EquipmentItem } from '../../../schema/equipment';
import { row } from './row';

export const body: EquipmentItem[] = [
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
];
