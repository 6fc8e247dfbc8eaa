import type { FrontStyle } from './style.ts';

const DRAWN = {
  dashes: { width: 92, height: 46, d: 'M6 8H58V18H6Z M52 31H92V41H52Z M0 31H12V41H0Z' },
  dots: { width: 40, height: 58, d: 'M5 6L15 2V26L5 30Z M25 35L35 31V55L25 59Z' },
  slats: { width: 60, height: 44, d: 'M0 6H60V26H0Z' },
} as const satisfies Record<FrontStyle['grille'], { width: number; height: number; d: string }>;

/** The grille's repeating figure over black. */
export function GrillePattern({
  id,
  grille,
}: {
  readonly id: string;
  readonly grille: FrontStyle['grille'];
}) {
  const { width, height, d } = DRAWN[grille];
  return (
    <pattern id={`${id}mesh`} patternUnits="userSpaceOnUse" x={-width / 2} width={width} height={height}>
      <rect width={width} height={height} fill="#0d0f12" />
      <path d={d} fill={grille === 'slats' ? '#2f353b' : '#9aa3ad'} />
    </pattern>
  );
}
