const REQUIRES = /^var (?:\w+ = require\("[\w/-]+"\)[,;]\s*)+/m;
const REQUIRE = /(\w+) = require\("([\w/-]+)"\)/g;

/**
 * Writes a file of React as a module of JavaScript. React is published as CommonJS, of which a bundler keeps every export,
 * whether something imports it or not.
 * @param code a file of React's own build, as it is published
 * @param unwanted exports that the module does not get: who imports one does not build
 * @throws Error where the file is written in another way than these are
 */
export function asModule(code: string, unwanted: ReadonlySet<string> = new Set()): string {
  const imports = [...code.matchAll(REQUIRE)].map(([, name, from]) => `import*as ${name} from"${from}";`);
  const names = new Set([...code.matchAll(/\bexports\.(\w+)/g)].map(([, name = '']) => name));
  const module = code
    .replace('"use strict";', '')
    .replace(REQUIRES, '')
    // What only React's builds for profiling have.
    .replaceAll(/\bScheduler\.(?:log|unstable_setDisableYieldValue)\b/g, 'void 0')
    .replaceAll(/^exports\.(\w+) =/gm, 'var $1$ =')
    .replaceAll(/\bexports\.(\w+)/g, '$1$');
  if (names.size === 0 || /\b(?:exports|module\.|require\()/.test(module))
    throw new Error('React is published in another way than src/build/react/as-module.ts expects');
  const exported = [...names].filter((name) => !unwanted.has(name)).map((name) => `${name}$ as ${name}`);
  return `${imports.join('')}${module}\nexport{${exported.join(',')}};`;
}

/** A package that takes React as one thing takes it as a namespace: of that, too, only what is used is kept. */
export const withNamespace = (code: string): string =>
  code.replaceAll(
    /^import React(?:, (\{[^}]*\}))? from (["'])react\2;?/gm,
    (_, names: string | undefined) =>
      `import*as React from"react";${names === undefined ? '' : `import${names}from"react";`}`,
  );
