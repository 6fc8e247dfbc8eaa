import type { Equipment } from '../../../schema/equipment';
import { groups } from '../../equipment-sheet';
import { body } from './body';
import { comfort } from './comfort';
import { driving } from './driving';

export const x70PlusEquipment: Equipment = {
  model: 'x70-plus',
  groups,
  items: [...driving, ...comfort, ...body],
};
