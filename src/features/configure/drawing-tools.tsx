import { useState, type ReactNode, type RefObject } from 'react';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { inTime } from '../../ui/in-time';
import { LoadState } from '../../ui/load-state';
import { reloadIfReachable } from '../../ui/reload';
import styles from './drawing-tools.module.css';

interface DrawingToolsProps {
  readonly showDimensions: boolean;
  readonly onShowDimensions: (show: boolean) => void;
  /** The element that holds the drawings. */
  readonly sheet: RefObject<HTMLElement | null>;
  /** A line about the drawing, or about the dimension that is pointed at. */
  readonly caption: ReactNode;
  /** Name of the file to save, without its ending. */
  readonly fileName: string;
}

const PNG_WIDTH = 2400;

/** Dimensions on or off, and the drawing as a file. */
export function DrawingTools({
  showDimensions,
  onShowDimensions,
  sheet,
  caption,
  fileName,
}: DrawingToolsProps) {
  const { m } = useLateI18n();
  const [failed, setFailed] = useState<'code' | 'file' | null>(null);
  const save = async (kind: 'svg' | 'png') => {
    const drawings = [...(sheet.current?.querySelectorAll('svg') ?? [])];
    const background = getComputedStyle(document.documentElement).backgroundColor;
    const code = await inTime(import('../../drawing/sheet/export-drawing')).catch(() => null);
    if (!code) return setFailed('code');
    const { pngOf, standaloneSvg } = code;
    try {
      const svg = standaloneSvg(drawings, background);
      const file = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg, PNG_WIDTH);
      download(file, `${fileName}.${kind}`);
      setFailed(null);
    } catch {
      setFailed('file');
    }
  };
  return (
    <div className={styles.tools} role="group" aria-label={m.drawing.tools}>
      <label className={styles.toggle}>
        <input
          type="checkbox"
          checked={showDimensions}
          onChange={(event) => onShowDimensions(event.target.checked)}
        />
        {m.drawing.dimensions}
      </label>
      <span className={styles.files}>
        {(['svg', 'png'] as const).map((kind) => (
          <Button key={kind} look="quiet" onClick={() => void save(kind)}>
            {m.drawing.save(kind.toUpperCase())}
          </Button>
        ))}
      </span>
      <p className={styles.caption}>{caption}</p>
      <p role="status" className={styles.failed}>
        {failed === 'file' && m.drawing.saveFailed}
      </p>
      {failed === 'code' && (
        <LoadState
          state={{ state: 'failed', retry: () => void reloadIfReachable() }}
          loading=""
          failed={m.loadFailed}
          retry={m.figure.retry}
        />
      )}
    </div>
  );
}
