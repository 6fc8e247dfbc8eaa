import { createContext, use, useState, type ReactNode } from 'react';
import { SourceSheet, type SourceQuestion } from './source-sheet';

const SourceContext = createContext<(question: SourceQuestion) => void>(() => undefined);

/** Opens the answer to "where does this figure come from?". */
export const useSourceDialog = () => use(SourceContext);

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
