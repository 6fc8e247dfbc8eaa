import type { DrawingStyle } from '../../../drawing/style';
import { t2PassFront, t2PassRear } from './drawing-ends';
import { t2PassPlan } from './drawing-plan';
import { t2PassSide } from './drawing-side';

/** How the car is drawn, from the measurements of `tests/drawing/measured`. */
export const t2PassDrawing = {
  drawnFor: {
    frontOverhang: 942,
    wheelbase: 2800,
    rearOverhang: 1043,
    height: 1880,
    width: 2006,
    clearance: 220,
    track: 1715,
    tyre: { width: 255, aspect: 60, rim: 19 },
  },
  points: {
    roof: [3200, 0, 1815],
    cowl: [1480, 0, 1262],
    'cowl-corner': [1520, 765, 1236],
    'screen-top': [1930, 0, 1780],
    'screen-top-corner': [1960, 640, 1737],
    'roof-corner': [2100, 640, 1798],
    'rail-out': [3000, 600, 1815],
    'rail-top': [3000, 555, 1880],
    shoulder: [1000, 895, 1120],
    belt: [2600, 880, 1235],
    'mirror-tip': [1840, 1050, 1285],
    'mirror-top': [1830, 1015, 1418],
    'lamp-inner': [190, 555, 1070],
    'lamp-outer': [300, 818, 1060],
    'bumper-corner': [380, 970, 770],
    flare: [942, 1003, 810],
    'spare-out': [4785, 340, 1100],
    'tail-outer': [4500, 905, 1280],
    'tail-inner': [4470, 780, 1280],
    'bumper-rear': [4500, 965, 752],
  },
  side: t2PassSide,
  front: t2PassFront,
  rear: t2PassRear,
  plan: t2PassPlan,
  wheel: [
    [
      6,
      [
        [
          'silver',
          'M-88 240L-98 470L-240 640L-372 885L-280 935L-150 725L-60 620H60L150 725L280 935L372 885L240 640L98 470L88 240Z',
        ],
        ['void', 'M-24 265H24V480H-24Z'],
        [
          'shade',
          'M-98 470L-240 640L-372 885L-340 895L-215 650L-70 490ZM98 470L240 640L372 885L340 895L215 650L70 490Z',
          0.5,
        ],
        ['lens', 'M513 789L473 719L387 769L427 839Z'],
      ],
    ],
    [
      1,
      [
        [
          'silver',
          'M0 1000K707 707 1000 0 707 -707 0 -1000 -707 -707 -1000 0 -707 707 0 1000ZM0 940K-665 665 -940 0 -665 -665 0 -940 665 -665 940 0 665 665 0 940Z',
        ],
        ['silver', 'M0 270K191 191 270 0 191 -191 0 -270 -191 -191 -270 0 -191 191 0 270Z'],
        ['void', 'M0 205K145 145 205 0 145 -145 0 -205 -145 -145 -205 0 -145 145 0 205Z'],
        ['silver', 'M0 160K113 113 160 0 113 -113 0 -160 -113 -113 -160 0 -113 113 0 160Z'],
      ],
    ],
  ],
} satisfies DrawingStyle;
