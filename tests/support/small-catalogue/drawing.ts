import type { DrawingStyle } from '../../../src/drawing/style';

/** A box on wheels that only its side view is drawn of: the other views are those of a plain body. */
export const boxDrawing = {
  drawnFor: {
    frontOverhang: 800,
    wheelbase: 2500,
    rearOverhang: 700,
    height: 1500,
    width: 1800,
    clearance: 150,
    track: 1550,
    tyre: { width: 205, aspect: 55, rim: 16 },
  },
  points: {},
  side: {
    outline: 'M0 250V1000H900L1300 1500H4000V250Z',
    tone: [[1500, 0.3]],
    facets: [],
    behind: [],
    body: [['seam', 'M2000 1000V300']],
    glass: 'M1000 1050L1350 1450H3900V1050Z',
    seats: [[2200, 700]],
    over: [],
  },
  wheel: [[5, [['silver', 'M-80 200L-80 950H80L80 200Z']]]],
} satisfies DrawingStyle;
