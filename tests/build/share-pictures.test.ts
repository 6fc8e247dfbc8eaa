import { describe, expect, it } from 'vitest';
import { sharePicture } from '../../src/build/share-pictures';

const drawing = (inner: string) => `<div><svg class="sheet" viewBox="0 0 2400 1260">${inner}</svg></div>`;
const line = (attributes: string) => `<path d="M100 630H2300" ${attributes}></path>`;

/** The picture of a drawing on a page with these styles. */
const pictureOf = (inner: string, styles = 'p{color:red}') => sharePicture(drawing(inner), styles);

const plain = line('stroke="#ff0000" stroke-width="40"');

describe('the picture of a drawing for link previews', () => {
  it('is a PNG of the size that networks show', async () => {
    const picture = Buffer.from(await pictureOf(plain));
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture).not.toEqual(Buffer.from(await pictureOf('')));
  });

  it('has the styles of the site', async () => {
    const styles = '@layer reset,base;@layer base{.other{fill:red}}.line{stroke:#ff0000;stroke-width:40px}';
    expect(await pictureOf(line('class="line"'), styles)).toEqual(await pictureOf(plain));
  });

  it('leaves out what holds only for some screens', async () => {
    const styles =
      '.line{stroke:#ff0000;stroke-width:40px}@media print{.line{stroke:#00ff00}}.line:hover{stroke:#00ff00}';
    expect(await pictureOf(line('class="line"'), styles)).toEqual(await pictureOf(plain));
  });

  it('takes the light theme for what a theme decides', async () => {
    const styles = '.line{stroke:var(--signal, #ff0000);stroke-width:40px}';
    expect(await pictureOf(line('class="line"'), styles)).toEqual(await pictureOf(plain));
    const ink = await pictureOf(line('class="line"'), '.line{stroke:var(--line);stroke-width:40px}');
    expect(ink).toEqual(await pictureOf(line('stroke="#1b2230" stroke-width="40"')));
  });

  it('draws lines of a fixed width as wide as on a page', async () => {
    const styles = '.line{stroke:#ff0000;vector-effect:non-scaling-stroke;stroke-width:20px}';
    // Two millimetres of the drawing to a pixel of the picture.
    expect(await pictureOf(line('class="line"'), styles)).toEqual(await pictureOf(plain));
  });
});
