import { describe, expect } from 'vitest';
import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import { itRefuses } from '../support/broken';

describe('a catalogue with impossible figures or prices is refused', () => {
  itRefuses([
    [
      'a value that is not published',
      'models.0.specs.length.status',
      'not-published',
      ['models.dashing.specs.length: is not published, so it cannot have a value'],
    ],
    [
      'no value, yet confirmed',
      'models.0.specs.length.value',
      null,
      ['models.dashing.specs.length: has no value, so it cannot be confirmed'],
    ],
    [
      'a length in kilograms',
      'models.0.specs.length.unit',
      'kg',
      ['models.dashing.specs.length.unit: expected mm, got kg'],
    ],
    [
      'a length in words',
      'models.0.specs.length.value',
      'long',
      ['models.dashing.specs.length.value: the unit mm needs a number'],
    ],
    [
      'a length of zero',
      'models.0.specs.length.value',
      0,
      ['models.dashing.specs.length.value: expected more than 0, got 0'],
    ],
    [
      'a length that no sheet holds',
      'models.0.specs.length.value',
      1e308,
      ['models.dashing.specs.length.value: expected at most 30000, got 1e+308'],
    ],
    [
      'a car shorter than its wheels are high',
      'models.0.specs.length.value',
      1,
      ['models.dashing.specs.length.value: expected at least 1500, got 1'],
    ],
    [
      'a wheelbase that leaves no room for the overhangs',
      'models.2.specs.wheelbase.value',
      30_000,
      expect.arrayContaining([
        expect.stringMatching(
          /^models\.t2-pass\.offers\[0\]\.specs: frontOverhang \+ wheelbase \+ rearOverhang of \d+ mm is more than its length of \d+ mm$/,
        ),
      ]),
    ],
    [
      'a clearance higher than the car',
      'models.0.specs.clearance',
      { ...jetourCatalogue.models[0]?.specs.clearance, value: 5000, status: 'confirmed' },
      expect.arrayContaining([
        expect.stringContaining(
          'models.dashing.offers[0].specs: clearance of 5000 mm is more than its height',
        ),
      ]),
    ],
    [
      'tyres as wide as the Earth',
      'models.0.specs.tyres.value',
      '99999999999999999999/55 R19',
      ['models.dashing.specs.tyres.value: no car has tyres of 99999999999999999999/55 R19'],
    ],
    [
      'a price that cannot be added to another',
      'models.0.offers.0.prices.0.value',
      Number.MAX_SAFE_INTEGER,
      ['models.dashing.offers[0].prices[0].value: expected at most 1000000000000, got 9007199254740991'],
    ],
    [
      'a screen colour that its figure denies',
      'models.0.colours.0.hex',
      '#ffffff',
      ['models.dashing.colours[0].hex: #ffffff is not what its figure says'],
    ],
    [
      'half a kopeck',
      'models.0.offers.0.prices.0.value',
      234000000.5,
      ['models.dashing.offers[0].prices[0].value: has more decimals than RUB: 2340000.005'],
    ],
    [
      'a negative price',
      'models.0.offers.0.prices.0.value',
      -1,
      ['models.dashing.offers[0].prices[0].value: expected more than 0, got -1'],
    ],
    [
      'a price in hp',
      'models.0.offers.0.prices.0.unit',
      'hp',
      ['models.dashing.offers[0].prices[0].unit: expected money, got hp'],
    ],
    [
      'prices out of order',
      'models.0.offers.1.prices.0.from',
      '2023-09-20',
      ['models.dashing.offers[1].prices[1].from: 2023-09-15 does not come after 2023-09-20'],
    ],
    [
      'prices with benefits out of order',
      'models.0.offers.0.prices.4.from',
      '2024-01-01',
      ['models.dashing.offers[0].prices[4].from: 2024-01-01 does not come after 2024-02-20'],
    ],
    [
      'two prices of one day',
      'models.0.offers.1.prices.1.from',
      '2023-09-13',
      ['models.dashing.offers[1].prices[1].from: 2023-09-13 does not come after 2023-09-13'],
    ],
    [
      'price lists out of order',
      'priceLists.11.date',
      '2025-01-30',
      ['priceLists[11].date: 2025-01-30 does not come after 2025-11-26'],
    ],
    [
      'benefits that cost money',
      'models.1.offers.0.prices.2.value',
      400_000_000,
      ['models.x70-plus.offers[0].prices[2]: a price with benefits is above the list price of the same day'],
    ],
    [
      'no price on the newest list',
      'models.1.offers.1.prices',
      [],
      ['models.x70-plus.offers[1].prices: no price on the newest list, 2026-01'],
    ],
    [
      'a range upside down',
      'models.0.laterRange.low.value',
      900_000_000,
      ['models.dashing.laterRange: low is above high'],
    ],
    [
      'headline prices out of order',
      'headlinePrices.1.from',
      '2025-01-01',
      ['headlinePrices[2].from: 2024-10-08 does not come after 2025-01-01'],
    ],
  ]);
});
