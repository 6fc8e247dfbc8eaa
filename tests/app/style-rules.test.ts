import { expect, it } from 'vitest';
import { withStyleRules } from '../../src/app/style-rules';

it('makes a rule of each style attribute, and one of those that say the same', () => {
  const html =
    '<p style="color:#aabbcc">style=&quot;a&quot;</p><i style="color:#000000"></i><b style="color:#aabbcc"></b>';
  expect(withStyleRules(html)).toEqual({
    html: '<p data-style="0">style=&quot;a&quot;</p><i data-style="1"></i><b data-style="0"></b>',
    styles: '[data-style="0"]{color:#aabbcc}[data-style="1"]{color:#000000}',
  });
});
