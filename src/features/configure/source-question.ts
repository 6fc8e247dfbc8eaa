import { createContext, use } from 'react';
import type { Figure } from '../../catalogue/schema/figure';

/** A figure and what it is of: "Power". */
export interface SourceQuestion {
  readonly figure: Figure;
  readonly label: string;
}

/** What is being asked, for the sheet that answers it, and how to close that. */
interface Asked {
  readonly question: SourceQuestion;
  readonly close: () => void;
}

export const AskedContext = createContext<Asked | null>(null);

export function useSourceQuestion(): Asked {
  const asked = use(AskedContext);
  if (!asked) throw new Error('useSourceQuestion where nothing was asked');
  return asked;
}
