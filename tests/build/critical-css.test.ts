import { describe, expect, it } from 'vitest';
import { criticalCss } from '../../src/build/critical-css';

const page = '<div class="page wide"><p class="note">.unused</p></div>';
const of = (css: string) => criticalCss(css, page);

describe('the styles that a page needs first', () => {
  it('are those of its classes, and of no class at all', () => {
    expect(of('html{margin:0}.page{color:red}.unused{color:blue}.wide .note>p{top:0}')).toBe(
      'html{margin:0}.page{color:red}.wide .note>p{top:0}',
    );
  });

  it('leave out the parts of a list that the page has not', () => {
    expect(of('.unused,.page:hover,p .other{color:red}')).toBe('.page:hover{color:red}');
    expect(of(':is(.a,.page) p,.x{color:red}')).toBe(':is(.a,.page) p{color:red}');
  });

  it('take what is in brackets for a possibility, not for a demand', () => {
    const rule = '.page:not(.unused):has(.other,:is(.more)){color:red}';
    expect(of(rule)).toBe(rule);
  });

  it('keep their layers, their conditions and their fonts, and drop what is for paper', () => {
    expect(of('@layer reset,parts;@font-face{font-family:x;src:url(./x.woff2)}')).toBe(
      '@layer reset,parts;@font-face{font-family:x;src:url(./x.woff2)}',
    );
    expect(of('@layer parts{@media (width<48rem){.page{top:0}.unused{top:1px}}.unused{top:2px}}')).toBe(
      '@layer parts{@media (width<48rem){.page{top:0}}}',
    );
    expect(of('@media print{.page{top:0}}@media (width<1px){.unused{top:0}}')).toBe('');
    // What is for paper and for a wide screen moved once that came with the rest of the styles.
    expect(of('@media print,(width>=48rem){.page{top:0}}')).toBe('@media print,(width>=48rem){.page{top:0}}');
  });
});
