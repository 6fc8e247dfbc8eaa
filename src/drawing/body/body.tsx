import { memo } from 'react';
import styles from '../drawing.module.css';
import { lookOf } from '../paint/look';
import type { CarView } from './car-view';
import { gleamPath } from './gleam';
import { paintedAs, Parts } from './parts';
import { areasOf } from './view-shapes';
import { TyreEdge, Wheel } from './wheel';

interface BodyProps {
  readonly id: string;
  /** Prefix of the gradients of its materials. */
  readonly palette: string;
  readonly view: CarView;
  /** The seats' colour. */
  readonly interior: string;
}

/** Width of the line around the body, mm. Half of it is cut off: the drawn body is no larger than the real one. */
const EDGE = 20;

/** What an area of the body is filled with, all over. */
export function Area({
  box,
  fill,
  className,
}: {
  readonly box: CarView['shapes']['box'];
  readonly fill: string;
  readonly className?: string | undefined;
}) {
  const { left, top, right, bottom } = box;
  return (
    <rect x={left} y={top} width={right - left} height={bottom - top} fill={fill} className={className} />
  );
}

/** What lies under the paint: shadows below, what stands out of the body. And what its parts are cut off at. */
export const Beneath = memo(function Beneath({ id, palette, view }: Omit<BodyProps, 'interior'>) {
  const { shapes, real, wheel } = view;
  const beneath = [...areasOf(shapes.behind), shapes.tyres, shapes.floor].join('');
  return (
    <>
      {[...new Set(shapes.facets.map(({ blur }) => blur))].map((blur) => (
        <filter key={blur} id={`${id}blur${String(blur)}`} x="-5%" y="-20%" width="110%" height="140%">
          <feGaussianBlur stdDeviation={blur} />
        </filter>
      ))}
      <clipPath id={`${id}body`}>
        <path id={`${id}outline`} d={shapes.outline} />
      </clipPath>
      <clipPath id={`${id}cabin`}>
        <path d={shapes.glass} />
      </clipPath>
      {shapes.facets.map(
        (facet) =>
          facet.edge && (
            <clipPath key={facet.id} id={id + facet.id}>
              <path d={facet.edge} />
            </clipPath>
          ),
      )}
      {wheel && <Wheel id={id} palette={palette} radius={real.radius} wheel={wheel} />}
      {shapes.floor && <path d={shapes.floor} fill="#0c0e11" />}
      {shapes.tyres && <path d={shapes.tyres} fill="#1e2125" />}
      {shapes.grooves && <path d={shapes.grooves} stroke="#0b0c0e" strokeWidth="14" />}
      {shapes.axles.map((x) => (
        <TyreEdge key={x} x={x} radius={real.radius} />
      ))}
      <Parts palette={palette} shapes={shapes.behind} />
      {beneath && (
        <>
          <clipPath id={`${id}beneath`}>
            <path d={beneath} />
          </clipPath>
          <path
            d={beneath}
            clipPath={`url(#${id}beneath)`}
            fill="none"
            className={styles.edge}
            strokeWidth={EDGE / 2}
          />
        </>
      )}
    </>
  );
});

/** What lies on the paint: light and shade, everything that is no paint, the glass, the wheels. */
export const Above = memo(function Above({ id, palette, view, interior }: BodyProps) {
  const { shapes, real } = view;
  const { box, glass, facets, axles } = shapes;
  const use = (name: string) => `url(#${id}${name})`;
  return (
    <>
      <g clipPath={use('body')}>
        <Area box={box} fill={use('tone')} />
        {facets.map(({ id: facet, edge, blur, light }) => {
          const [only] = light;
          const cut = {
            className: styles.facet,
            filter: use(`blur${String(blur)}`),
            clipPath: edge ? use(facet) : undefined,
          };
          return only && !light[1] ? (
            <path key={facet} {...paintedAs(only, palette)} {...cut} />
          ) : (
            <g key={facet} {...cut}>
              <Parts palette={palette} shapes={light} />
            </g>
          );
        })}
        <Area box={box} fill={use('turn')} />
        <Parts palette={palette} shapes={shapes.body} />
        <use href={`#${id}outline`} fill="none" className={styles.edge} strokeWidth={EDGE} />
      </g>
      {glass && (
        <g clipPath={use('cabin')}>
          <path d={glass} fill={`url(#${palette}glass)`} />
          {shapes.seats && <path d={shapes.seats} fill={interior} fillOpacity="0.5" />}
          {shapes.steering && <path d={shapes.steering} fill="#0d1014" />}
          <path d={gleamPath(box)} fill="#fff" fillOpacity="0.06" />
          {/* Dark glass in a dark paint has an edge too; in a light one nobody sees it. */}
          <path d={glass} {...lookOf('seam', palette)} />
        </g>
      )}
      <Parts palette={palette} shapes={shapes.over} />
      {axles.map((x) => (
        <use key={x} href={`#${id}wheel`} x={x} y={-real.radius} />
      ))}
    </>
  );
});
