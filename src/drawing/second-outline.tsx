import styles from './drawing.module.css';

/** The second car of an overlay: the same lines twice, on a strip of paper, so that they show on any paint. */
export function SecondOutline({ lines }: { readonly lines: string }) {
  return (
    <>
      <path className={styles.halo} d={lines} />
      <path className={styles.second} d={lines} />
    </>
  );
}

/** A circle as path data; x and y in mm, y down. */
export const circlePath = (x: number, y: number, radius: number): string => {
  const r = Math.round(radius);
  return `M${Math.round(x) - r} ${Math.round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
};
