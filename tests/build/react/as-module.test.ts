import { describe, expect, it } from 'vitest';
import { asModule, withNamespace } from '../../../src/build/react/as-module';

describe('a file of React as a module', () => {
  it('imports what it required, and exports each thing by itself', () => {
    expect(
      asModule(
        '"use strict";\nvar React = require("react"),\n  Dom = require("react-dom");\nfunction one() {}\nexports.one = one;\nexports.two = function () {\n  return exports.one(React, Dom);\n};',
      ),
    ).toBe(
      'import*as React from"react";import*as Dom from"react-dom";\nfunction one() {}\nvar one$ = one;\nvar two$ = function () {\n  return one$(React, Dom);\n};\nexport{one$ as one,two$ as two};',
    );
  });

  it('may set an export in a block', () => {
    expect(asModule('exports.now = void 0;\nif (a) {\n  exports.now = b;\n}')).toBe(
      'var now$ = void 0;\nif (a) {\n  now$ = b;\n}\nexport{now$ as now};',
    );
  });

  it('does not export what is unwanted', () => {
    expect(asModule('exports.a = 1;\nexports.b = 2;', new Set(['a']))).toMatch(/export\{b\$ as b\};$/);
  });

  it.each(['var a = 1;', 'module.exports = a;', 'exports.a = require(b);', 'exports["a"] = 1;'])(
    'is refused when it is written in another way: %s',
    (code) => {
      expect(() => asModule(code)).toThrow('another way');
    },
  );
});

it('a package that takes React as one thing takes it as a namespace', () => {
  const rest = "\nimport { a } from './a';";
  expect(withNamespace(`import React from 'react';${rest}`)).toBe(`import*as React from"react";${rest}`);
  expect(withNamespace('import React, { useMemo } from "react";')).toBe(
    'import*as React from"react";import{ useMemo }from"react";',
  );
  expect(withNamespace(rest)).toBe(rest);
});
