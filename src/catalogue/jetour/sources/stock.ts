// What two dealers had in stock, and at which prices, day by day: each day is a saved copy of its own.
import type { Source } from '../../schema/source';
import { kept, krasnodar, samara, saved } from './publishers';

const inStock = ['Машины в наличии и их цены', 'The cars in stock and their prices'] as const;
const cars = 'src/content/cars';

/** The days of the Samara dealer's list in 2023, and the state that the address leads to. */
const samara2023 = [
  ['2023-08-29', 'fe7374469098938d57a2ca0c8be7d2f785ed1575'],
  ['2023-08-30', '187c6465b68c139addab95cefe6fc893b15eb102'],
  ['2023-09-11', 'ab4f8175df28a3581c533a0f825377cfa0dbef7d'],
  ['2023-09-13', '8ae95695faf39aa364b15d42da1b183a0aab154d'],
  ['2023-09-15', '77b1c5c5b2ebb827aaf746cb4d3f30347392b184'],
  ['2023-09-30', 'fb7f97e9e3e9c5edcb9d691db7cad411acc194c4'],
  ['2023-10-11', '4c3ccf77600b3f71a1d636311185e4eb1a92d1ef'],
  ['2023-11-20', '932a63173fb8f1552d9b65c9a113fe06d5d0cfb3'],
  ['2023-12-03', '1211d815ebacb1c571942d8435c9eba148f9fcf0'],
] as const;

const samaraDays = [
  ['2024-02-20', '6ab4f9f63e10d4f338acfe47f4e0f3c6633fcdff'],
  ['2024-03-20', 'c6315d4df59c7affc9636670356c0671caa3162f'],
  ['2024-04-16', 'df55172d7f40dbd7ab4a063d6572159ba3a83502'],
  ['2024-07-25', '172a154bafb4ec9bad443ded89622f4c5cf8dae8'],
  ['2024-08-30', '6fb33620902cdbe3b5f854fe32852bcf36acd7f0'],
  ['2024-09-19', 'fc9fa7acb5a8eb9e117d56720bef987be3a73862'],
  ['2024-09-20', '075e29c22f12aba473ececa98f327d327bd1ca39'],
  ['2024-10-01', '4aad4ff80b3424fe83ea22cabf6ab2dba84f0c5f'],
  ['2024-10-25', '8b3623c2cb600470e62ede8272d35d6cf97accfa'],
  ['2024-10-28', '8108ad73b0ede48c44666d477e9c4b831bce204e'],
  ['2024-12-06', '5f229b1745901407ce355c0e1af2d3461261ec59'],
  ['2024-12-19', '6e84cbff6bcb70f5b4ac32f63f1fe0daadc77c05'],
  ['2025-02-13', '53b2547e7ca65a1bf2dd71c89955c34914319553'],
  ['2025-03-03', '1118e2750f6521bbe2bc9302e26bd0030da73b96'],
  ['2025-03-17', 'a2c33b1108f23a7a52e04e9f85996eb0a50fd2cf'],
  ['2025-04-18', 'a9a773eb234432b240421d940eb256f48694d7cf'],
  ['2025-05-05', '95f75677bde62549580cf0c65a935c7e5fc30818'],
  ['2025-06-16', '9b0b3292b24cabdc6c1cf6ac014a6bbb6b849b12'],
  ['2025-06-20', '037c6af4cfdb0cc8a2a6f3aafacacbef4563f1da'],
  ['2025-06-26', '2bcd6f64496af3b53390cbf0a3789b6bd342fa7a'],
  ['2025-07-02', '5ce4bc51b634a239556a899df33cea3e8dffd12d'],
  ['2025-07-22', 'b7e54f24947ce41d0a7f5f755b5fc0ee35edb4c9'],
  ['2025-07-25', 'd6eee9f1d2f1a9238509c2d57d61501afa93f946'],
  ['2025-08-25', '7de1af62159bf703cb951459049ef0cd80d351e3'],
] as const;

const krasnodarDays = [
  ['2024-02-21', '8f98b858c50075e8bae126d906d5719ea6c80821'],
  ['2024-04-25', '7d2509eb166509a80a2c3d3b4632cf644eb9490f'],
  ['2024-07-04', 'ba21611a5bb28b53cb0d0eb7681a97185ae7e7c6'],
  ['2024-07-18', 'a3205e24b0ee3debe9b4715ae600fd3207f2093b'],
  ['2025-03-21', 'c384588556dcff2da6cc219ea25ea789f9d181ba'],
  ['2025-07-22', 'de179f85a86b48cd89f2cbdd66f3d7d082ace8f9'],
  ['2025-07-29', '6745b25253b772c48555879762250bd862202fee'],
  ['2025-08-06', '88d8339920287041aa7d04ae275f9112a4d49ac5'],
] as const;

export const stockSources: readonly Source[] = [
  ...samara2023.map(([day, commit]) =>
    saved(samara)(`samara-${day}`, day, 'stock-list', inStock, kept.samara2023(commit, 'public/cars.json')),
  ),
  ...samaraDays.map(([day, commit]) =>
    saved(samara)(`samara-${day}`, day, 'stock-list', inStock, kept.samaraFolder(commit, cars)),
  ),
  ...krasnodarDays.map(([day, commit]) =>
    saved(krasnodar)(`krasnodar-${day}`, day, 'stock-list', inStock, kept.krasnodarFolder(commit, cars)),
  ),
];
