import { createContext, use, useState, type ReactNode } from 'react';
import { SourceSheet, type SourceQuestion } from './source-sheet';

const SourceContext = createContext<((question: SourceQuestion) => void) | null>(null);

/** Opens the answer to "where does this figure come from?". */
export function useSourceDialog(): (question: SourceQuestion) => void {
  const ask = use(SourceContext);
  if (!ask) throw new Error('useSourceDialog outside of SourceDialogProvider');
  return ask;
}

/** Lets every figure below be asked for its source. */
export function SourceDialogProvider({ children }: { readonly children: ReactNode }) {
  const [question, ask] = useState<SourceQuestion | null>(null);
  return (
    <SourceContext value={ask}>
      {children}
      {question && <SourceSheet question={question} onClose={() => ask(null)} />}
    </SourceContext>
  );
}
