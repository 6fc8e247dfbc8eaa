import { expect, it } from 'vitest';
import { fixLinks } from '../../../src/app/keeping/fix-links';

it('manifest and icons are found after the address has moved, and no other link is touched', () => {
  const links = [
    ['manifest', '../manifest.webmanifest'],
    ['icon', '../../icon.svg'],
    ['apple-touch-icon', './icon-192.png'],
    ['canonical', '../en/'],
    ['icon', 'data:,'],
  ];
  document.head.replaceChildren(
    ...links.map(([rel = '', href = '']) => Object.assign(document.createElement('link'), { rel, href })),
  );
  history.replaceState(null, '', '/en/dashing/elite-1.5t-6dct/');
  fixLinks();
  const hrefs = Array.from(document.head.querySelectorAll('link'), (link) => link.getAttribute('href'));
  const root = location.origin;
  expect(hrefs).toEqual([
    `${root}/manifest.webmanifest`,
    `${root}/icon.svg`,
    `${root}/icon-192.png`,
    '../en/',
    'data:,',
  ]);
});
