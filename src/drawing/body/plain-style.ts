import type { DrawingStyle, ViewStyle } from '../style';

const openings =
  'M1290 345K1280 560 1130 760 900 770 670 760 520 560 510 345V230H1290ZM3990 345K3980 560 3830 760 3600 770 3370 760 3220 560 3210 345V235H3990Z';

/** What a body without lines has neither of, and how the light lies on it. */
const nothing = {
  facets: [],
  behind: [],
  body: [],
  seats: [],
  over: [],
  tone: [
    [1600, 0.5],
    [1130, 0.35],
    [970, 0],
    [240, -0.5],
  ],
} satisfies Partial<ViewStyle>;

/** From both ends it is the same: nobody knows its lamps. */
const endOn: ViewStyle = {
  ...nothing,
  outline:
    'M0 235H780R60L880 330L915 420L925 600V760K915 900 890 1020 850 1090K790 1250 720 1400 640 1530R60L520 1592L300 1598L0 1600',
  behind: [['paint', 'M840 1085L900 1095L1010 1100R20L1035 1160R40L1000 1210R40L900 1205R40Z']],
  glass: 'M0 1110L740 1095R30L590 1510R50K400 1540 200 1548 0 1548',
};

/** A car of no make, for models whose style nobody has drawn: its dimensions are true, its lines say nothing. */
export const plainStyle: DrawingStyle = {
  drawnFor: {
    frontOverhang: 900,
    wheelbase: 2700,
    rearOverhang: 900,
    height: 1600,
    width: 1850,
    clearance: 170,
    track: 1580,
    tyre: { width: 215, aspect: 60, rim: 17 },
  },
  points: {},
  side: {
    ...nothing,
    outline:
      'M330 230K150 240 60 300 12 430L0 560C0 760 40 880 150 950K500 1040 850 1078 1180 1100L1300 1170K1560 1350 1820 1500 2120 1575C2260 1596 2360 1600 2500 1600C2900 1600 3300 1580 3560 1540K3820 1490 4000 1440 4120 1390K4300 1220 4400 1030 4460 860L4500 640C4500 450 4440 300 4250 240Z',
    body: [
      ['void', openings],
      ['seam', 'M1380 1110K1330 900 1340 600 1400 330M2480 1120V330M3330 1120K3400 900 3300 700 3200 560'],
    ],
    glass:
      'M1480 1110K1680 1290 1920 1460 2180 1530 2300 1545 2430 1548R20L2450 1120R20ZM2510 1548K2800 1545 3100 1530 3330 1500R30L3420 1150R30L2510 1120R20Z',
  },
  front: endOn,
  rear: endOn,
  plan: {
    ...nothing,
    outline: 'M0 0K20 400 110 700 330 860 600 915L900 925H3600L4100 905K4340 860 4450 700 4490 400 4500 0',
    tone: [
      [925, -0.6],
      [860, 0],
      [620, 0.35],
      [0, 0.5],
    ],
    behind: [['paint', 'M1560 880L1575 1000R30L1600 1035H1720R30L1740 1000V880Z']],
    glass: 'M1250 0K1300 400 1420 740R30L1980 590R30K1940 300 1920 0',
  },
  wheel: [[5, [['silver', 'M-150 160L-330 900L-170 960L-60 420L60 420L170 960L330 900L150 160Z']]]],
};
