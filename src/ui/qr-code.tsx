import { useMemo } from 'react';
import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** The margin that readers need around it, in modules. */
const QUIET = 4;
/**
 * One of the eight patterns that keep a code from being all dark or all light somewhere. To try which of them suits a text
 * best takes a slow phone longer than all the rest of the page, and readers make out any.
 */
const MASK = 3;

/** A text to be scanned, black on white whatever the theme: many readers know it no other way. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: 0, maskPattern: MASK });
    const modules = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
    );
    return { size: data.length, path: modules.join('') };
  }, [text]);
  const box = [-QUIET, -QUIET, size + 2 * QUIET, size + 2 * QUIET].join(' ');
  return (
    <svg role="img" aria-label={label} viewBox={box} className={className} shapeRendering="crispEdges">
      <path d={`M${String(-QUIET)} ${String(-QUIET)}h999v999h-999z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
