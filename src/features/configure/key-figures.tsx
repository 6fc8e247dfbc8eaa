import { late } from '../../ui/late';

/** The first figures that a buyer asks for. What is prerendered of them stands until they come, whoever picks what. */
export const KeyFigures = late(() => import('./key-figure-list'));
