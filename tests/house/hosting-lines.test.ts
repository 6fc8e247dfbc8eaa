// What hosts are told is written three times: in public/_headers, and in the README for nginx and Caddy, which do not read that.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const headers = readFileSync('public/_headers', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => line.trim().split(': '));
const readme = readFileSync('README.md', 'utf8');
const linesFor = (host: string) => new RegExp(`\`\`\`${host}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';

describe.each(['nginx', 'caddy'])('the lines for %s', (host) => {
  const lines = linesFor(host);

  it('send each header that other hosts read of a file', () => {
    expect(headers.length).toBeGreaterThan(2);
    for (const [name = '', value = ''] of headers) {
      expect(lines).toContain(name);
      expect(lines).toContain(value);
    }
  });

  it('let pages be asked for again, and name the page for what is not there', () => {
    expect(lines).toContain('no-cache');
    expect(lines).toContain('/404.html');
  });
});

// A chunk that is missing for the moment of a deployment must not be missing for a year, and no answer may be framed.
it('both say so of what is not there, too', () => {
  const nginx = linesFor('nginx').match(/add_header[^;]*;/g) ?? [];
  expect(nginx).toHaveLength(3);
  for (const line of nginx) expect(line).toMatch(/ always;$/);
  expect(linesFor('caddy')).toMatch(/handle_errors \{\s+header Cache-Control no-cache/);
});
