import { describe, expect, it } from 'vitest';
import { criticalCss, laterCss } from '../../src/build/critical-css';

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

describe('the styles that come later', () => {
  it('are those of any class, and what is for paper', () => {
    expect(laterCss('html,.page>p{margin:0}*{top:0}.unused{color:blue}:is(.a,p){top:1px}')).toBe(
      '.page>p{margin:0}.unused{color:blue}',
    );
    expect(laterCss('@media print{html{margin:0}}@media print,(width>=48rem){html{top:0}}')).toBe(
      '@media print{html{margin:0}}',
    );
  });

  it('keep their layers and conditions, and have no fonts and movements again', () => {
    expect(
      laterCss(
        '@layer reset,parts;@layer reset{*{margin:0}}@layer parts{p,.a{top:0}@media (width<1px){.a{top:1px}}}',
      ),
    ).toBe('@layer reset,parts;@layer parts{.a{top:0}@media (width<1px){.a{top:1px}}}');
    expect(laterCss('@font-face{font-family:x}@keyframes turn{to{rotate:1turn}}')).toBe('');
  });
});
