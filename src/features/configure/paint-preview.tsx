import { createContext, startTransition, use, useMemo, useState, type ReactNode } from 'react';

interface PaintPreview {
  /** @param paint as #rrggbb */
  readonly preview: (paint: string) => void;
  readonly forget: () => void;
}

/** A look that is shorter than this is none. */
const LOOK_MS = 60;

const PaintContext = createContext<string | null>(null);
const ActsContext = createContext<PaintPreview | null>(null);

/** The paint that a buyer is looking at: it is shown on the car while a swatch has the focus or the pointer. */
export const usePreviewedPaint = (): string | null => use(PaintContext);
export function usePaintPreview(): PaintPreview {
  const acts = use(ActsContext);
  if (!acts) throw new Error('no PaintPreviewProvider');
  return acts;
}

export function PaintPreviewProvider({ children }: { readonly children: ReactNode }) {
  const [paint, setPaint] = useState<string | null>(null);
  const acts = useMemo(() => actsOn(setPaint), []);
  return (
    <ActsContext value={acts}>
      <PaintContext value={paint}>{children}</PaintContext>
    </ActsContext>
  );
}

/**
 * A look at a colour often ends in a click on it, which must not wait for four drawings; nor does a pointer that only
 * passes over the colours.
 */
function actsOn(setPaint: (paint: string | null) => void): PaintPreview {
  let timer: ReturnType<typeof setTimeout>;
  let shown: string | null = null;
  const show = (look: string | null) => {
    clearTimeout(timer);
    if (look === shown) return;
    timer = setTimeout(() => {
      shown = look;
      startTransition(() => setPaint(look));
    }, LOOK_MS);
  };
  return { preview: show, forget: () => show(null) };
}
