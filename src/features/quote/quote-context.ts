import { createContext, use } from 'react';
import type { QuoteContent } from './quote-content';

export const QuoteContext = createContext<QuoteContent | null>(null);

/** What the quote says, for its parts. */
export function useQuote(): QuoteContent {
  const quote = use(QuoteContext);
  if (!quote) throw new Error('no QuoteContext');
  return quote;
}
