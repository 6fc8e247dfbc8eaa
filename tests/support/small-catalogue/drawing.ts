import type { DrawingStyle } from '../../../src/drawing/style';

/** A car as a child draws it: every part that a style must have, and no more. */
export const boxDrawing: DrawingStyle = {
  drawnFor: {
    frontOverhang: 800,
    wheelbase: 2500,
    rearOverhang: 700,
    height: 1500,
    width: 1800,
    clearance: 150,
    track: 1500,
    tyre: { width: 205, aspect: 55, rim: 16 },
  },
  light: { shoulder: 900, waist: 600, foot: 300 },
  side: {
    outline: {
      nose: 'M400 250L0 300V700',
      bonnet: 'C200 900 700 950 1000 1000',
      windscreen: 'L1500 1450',
      roof: 'C2000 1500 2800 1500 3200 1450',
      tail: 'L4000 900V300L3700 250',
    },
    sill: [250, 250],
    arch: { opening: 'round', gap: 50, border: 'round', borderWidth: 40 },
    soft: [],
    body: [['seam', 'M2000 1000V300']],
    glass: 'M1300 1000L1600 1400H3000L3300 1000Z',
    seats: [[2000, 800]],
    fittings: [],
    addOns: [],
  },
  front: {
    outline: 'M0 250H800L900 400V900L700 1400L0 1500',
    soft: [],
    body: [['gloss', 'M0 500L500 500L500 700L0 700']],
    glass: 'M0 1000L700 1000L600 1400L0 1420',
    fittings: [],
    addOns: [],
    mirrors: [],
    seat: [350, 1000],
    grille: 'slats',
  },
  wheel: {
    spokes: 5,
    spoke: 'M-90 170L-300 930H300L90 170Z',
    inlay: 'M-80 400L-200 890L-40 420Z',
    cap: 150,
    finish: 'bright',
  },
};
