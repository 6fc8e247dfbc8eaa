import { createContext } from 'react';
import type { ComparisonStore } from './comparison-store';

export const ComparisonContext = createContext<ComparisonStore | null>(null);
