import type { Equipment } from '../../../schema/equipment';
import { groups } from '../../equipment-sheet';
import { body } from './body';
import { comfort } from './comfort';
import { driving } from './driving';

export const t2PassEquipment: Equipment = {
  model: 't2-pass',
  groups,
  items: [...driving, ...comfort, ...body],
};
