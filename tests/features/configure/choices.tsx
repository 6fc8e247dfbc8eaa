import { vi } from 'vitest';

// What takes long to draw and plays no part in choosing: the drawing, and the lists below the car.
vi.mock('../../../src/features/configure/car-drawing', () => ({ default: () => null }));
vi.mock('../../../src/features/configure/details', () => ({ default: () => null }));

export { openPage as open } from './page';
export * from './queries';
