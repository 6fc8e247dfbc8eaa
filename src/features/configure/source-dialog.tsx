import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { useI18n } from '../../i18n/context';
import { late } from '../../ui/late';
import { AskedContext, type SourceQuestion } from './source-question';

const SourceSheet = late(() => import('./source-sheet'));

const SourceContext = createContext<((question: SourceQuestion) => void) | null>(null);

/** Opens the answer to "where does this figure come from?". */
export function useSourceDialog(): (question: SourceQuestion) => void {
  const ask = use(SourceContext);
  if (!ask) throw new Error('no SourceDialogProvider');
  return ask;
}

/** Lets every figure below be asked for its source. */
export function SourceDialogProvider({ children }: { readonly children: ReactNode }) {
  const { m } = useI18n();
  const [question, ask] = useState<SourceQuestion | null>(null);
  const asked = useMemo(() => question && { question, close: () => ask(null) }, [question]);
  return (
    <SourceContext value={ask}>
      {children}
      {asked && (
        <AskedContext value={asked}>
          <SourceSheet failed={m.loadFailed} retry={m.figure.retry} />
        </AskedContext>
      )}
    </SourceContext>
  );
}
