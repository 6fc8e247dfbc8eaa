import type { DrawingStyle } from '../../../drawing/style';
import { x70PlusFront, x70PlusRear } from './drawing-ends';
import { x70PlusPlan } from './drawing-plan';
import { x70PlusSide } from './drawing-side';

/** How the car is drawn, from the measurements of `tests/drawing/measured`. */
export const x70PlusDrawing = {
  drawnFor: {
    frontOverhang: 939,
    wheelbase: 2720,
    rearOverhang: 1065,
    height: 1720,
    width: 1900,
    clearance: 204,
    track: 1600,
    tyre: { width: 235, aspect: 55, rim: 19 },
  },
  points: {
    roof: [3000, 0, 1703],
    cowl: [1315, 0, 1185],
    'cowl-corner': [1500, 755, 1195],
    'screen-top': [2000, 0, 1575],
    'screen-top-corner': [2060, 610, 1550],
    'rail-out': [3000, 590, 1690],
    'rail-top': [3000, 560, 1720],
    shoulder: [1300, 872, 1150],
    belt: [2600, 858, 1240],
    'mirror-tip': [1690, 1060, 1240],
    'mirror-top': [1690, 975, 1316],
    'lamp-inner': [115, 510, 930],
    'lamp-outer': [585, 882, 984],
    'strip-top': [285, 870, 755],
    'strip-foot': [235, 845, 410],
    'lip-corner': [230, 825, 365],
    'tail-tip': [4625, 858, 1205],
    'tail-point': [4090, 945, 1205],
    'tail-foot': [4405, 905, 1072],
    spoiler: [4338, 600, 1603],
    'rear-glass-foot': [4560, 660, 1275],
    'black-rear': [4680, 800, 640],
  },
  side: x70PlusSide,
  front: x70PlusFront,
  rear: x70PlusRear,
  plan: x70PlusPlan,
  wheel: [
    [
      5,
      [
        [
          'chrome',
          'M60 330L118 480L205 975L243 967L172 600L290 948L332 930L180 470L110 300ZM-60 330L-118 480L-205 975L-243 967L-172 600L-290 948L-332 930L-180 470L-110 300ZM-243 968K0 1000 243 968L236 950K0 980 -236 950Z',
        ],
        ['chrome', 'M86 86L590 764L544 798L56 108Z'],
      ],
    ],
    [5, [['chrome', 'M0 268K44 224 0 180 -44 224 0 268Z']]],
    [1, [['void', 'M0 135K95 95 135 0 95 -95 0 -135 -95 -95 -135 0 -95 95 0 135Z']]],
  ],
} satisfies DrawingStyle;
