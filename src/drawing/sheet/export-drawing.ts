const SVG = 'http://www.w3.org/2000/svg';

/** What the page's styles decide about a shape and a file of its own must say itself. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'vector-effect',
  'opacity',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
  'color',
] as const;

/**
 * Drawings that stand on the page as one file that needs no page: two to a row, at the scale they share, with every colour
 * and line written out.
 * @param background any CSS colour, as the page's paper
 */
export function standaloneSvg(drawings: readonly SVGSVGElement[], background: string): string {
  const places = placed(drawings.map((drawing) => drawing.viewBox.baseVal));
  const width = Math.max(...places.map((place) => place.x + place.width));
  const height = Math.max(...places.map((place) => place.y + place.height));
  const file = document.createElementNS(SVG, 'svg');
  file.setAttribute('xmlns', SVG);
  file.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  const paper = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: background }))
    paper.setAttribute(name, String(value));
  file.append(paper);
  drawings.forEach((drawing, index) => {
    const copy = withOwnStyles(drawing);
    for (const [name, value] of Object.entries(places[index] ?? {})) copy.setAttribute(name, String(value));
    file.append(copy);
  });
  return new XMLSerializer().serializeToString(file);
}

/** Two drawings to a row, the foot of both on one line. */
function placed(boxes: readonly { readonly width: number; readonly height: number }[]) {
  let y = 0;
  return boxes.map(({ width, height }, index) => {
    const [first, second] = index % 2 === 0 ? [index, index + 1] : [index - 1, index];
    const row = Math.max(boxes[first]?.height ?? 0, boxes[second]?.height ?? 0);
    const place = { x: index === first ? 0 : (boxes[first]?.width ?? 0), y: y + row - height, width, height };
    if (index === second) y += row;
    return place;
  });
}

function withOwnStyles(drawing: SVGSVGElement): Element {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof Element)) throw new TypeError('a drawing is an element');
  const copies = [copy, ...copy.querySelectorAll('*')];
  [drawing, ...drawing.querySelectorAll('*')].forEach((original, index) => {
    const target = copies[index];
    if (!target) return;
    for (const name of ['class', 'role', 'tabindex', 'aria-label', 'aria-labelledby', 'aria-describedby']) {
      target.removeAttribute(name);
    }
    const style = getComputedStyle(original);
    const above =
      original === drawing || !original.parentElement ? null : getComputedStyle(original.parentElement);
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      // Only what changes here: a shape that is used in several places must go on taking the rest from each of them.
      if (value !== above?.getPropertyValue(property)) target.setAttribute(property, value);
    }
  });
  return copy;
}

/**
 * A drawing's file as a picture.
 * @param width in pixels; the height follows
 * @throws Error when the browser cannot paint it
 */
export async function pngOf(svg: string, width: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be painted'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
