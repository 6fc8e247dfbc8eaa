import type { DrawingStyle } from '../../../drawing/style';
import { dashingFront, dashingRear } from './drawing-ends';
import { dashingPlan } from './drawing-plan';
import { dashingSide } from './drawing-side';

/** How the car is drawn, from the measurements of `tests/drawing/measured`. */
export const dashingDrawing = {
  drawnFor: {
    frontOverhang: 948,
    wheelbase: 2720,
    rearOverhang: 922,
    height: 1685,
    width: 1900,
    clearance: 160,
    track: 1610,
    tyre: { width: 235, aspect: 55, rim: 19 },
  },
  points: {
    roof: [2850, 0, 1685],
    cowl: [1305, 0, 1186],
    'cowl-corner': [1480, 775, 1190],
    'screen-top': [1995, 0, 1562],
    'screen-top-corner': [2060, 625, 1550],
    shoulder: [1250, 905, 1165],
    belt: [2600, 862, 1205],
    rail: [2600, 640, 1606],
    'mirror-tip': [1700, 1095, 1222],
    'mirror-top': [1690, 955, 1325],
    'drl-inner': [145, 415, 985],
    'drl-outer': [400, 830, 1026],
    'lamp-inner': [95, 630, 888],
    'lamp-outer': [220, 820, 886],
    'lamp-foot': [235, 820, 612],
    'black-front': [200, 785, 500],
    'black-rear': [4565, 800, 660],
    'tail-tip': [4505, 880, 1162],
    'tail-inner': [4530, 350, 1162],
    'tail-foot': [4090, 934, 910],
    spoiler: [4150, 610, 1555],
    'rear-glass-foot': [4335, 640, 1285],
  },
  side: dashingSide,
  front: dashingFront,
  rear: dashingRear,
  plan: dashingPlan,
  wheel: [
    [
      9,
      [
        ['lens', 'M62 330K120 480 160 700 185 905L268 885K225 640 160 460 100 320Z', 0.55],
        ['void', 'M-34 365H34L44 975H-44Z'],
        [
          'chrome',
          'M-46 355H46V380H26L31 965 52 985 60 975 42 372H-42L-58 870 -165 930 -62 985 -34 975 -28 380H-46Z',
        ],
      ],
    ],
    [
      1,
      [
        [
          'chrome',
          'M0 1000K707 707 1000 0 707 -707 0 -1000 -707 -707 -1000 0 -707 707 0 1000ZM0 968K-685 685 -968 0 -685 -685 0 -968 685 -685 968 0 685 685 0 968Z',
        ],
        ['gloss', 'M0 315K223 223 315 0 223 -223 0 -315 -223 -223 -315 0 -223 223 0 315Z'],
        ['void', 'M0 120K85 85 120 0 85 -85 0 -120 -85 -85 -120 0 -85 85 0 120Z'],
      ],
    ],
    [5, [['chrome', 'M0 245K42 203 0 161 -42 203 0 245Z']]],
  ],
} satisfies DrawingStyle;
