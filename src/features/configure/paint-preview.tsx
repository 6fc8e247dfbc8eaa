import { createContext, startTransition, use, useMemo, useState, type ReactNode } from 'react';

interface PaintPreview {
  /** @param paint as #rrggbb */
  readonly preview: (paint: string) => void;
  readonly forget: () => void;
}

const PaintContext = createContext<string | null>(null);
const ActsContext = createContext<PaintPreview | null>(null);

/** The paint that a buyer is looking at: it is shown on the car while a swatch has the focus or the pointer. */
export const usePreviewedPaint = (): string | null => use(PaintContext);
export function usePaintPreview(): PaintPreview {
  const acts = use(ActsContext);
  if (!acts) throw new Error('usePaintPreview outside of PaintPreviewProvider');
  return acts;
}

export function PaintPreviewProvider({ children }: { readonly children: ReactNode }) {
  const [paint, setPaint] = useState<string | null>(null);
  const acts = useMemo(() => {
    // A look at a colour often ends in a click on it, which must not wait for four drawings.
    const show = (look: string | null) => startTransition(() => setPaint(look));
    return { preview: show, forget: () => show(null) };
  }, []);
  return (
    <ActsContext value={acts}>
      <PaintContext value={paint}>{children}</PaintContext>
    </ActsContext>
  );
}
