import { memo } from 'react';
import { MaterialDefs } from '../paint/material-defs';
import styles from '../drawing.module.css';
import type { CarView } from './car-view';
import { gleamPath } from './gleam';
import { Parts } from './parts';
import { TyreEdge, Wheel } from './wheel';

interface BodyProps {
  readonly id: string;
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

/** What lies under the paint: shadows below, wheels' housings, what stands out of the body. And what all parts are made of. */
export const Beneath = memo(function Beneath({ id, view }: Omit<BodyProps, 'interior'>) {
  const { shapes, real, wheel } = view;
  return (
    <>
      <defs>
        <MaterialDefs id={id} view={shapes.view} blurs={new Set(shapes.facets.map(({ blur }) => blur))} />
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
        {wheel && <Wheel id={id} radius={real.radius} wheel={wheel} />}
      </defs>
      {shapes.floor && <path d={shapes.floor} fill="#0c0e11" />}
      {shapes.tyres && <path d={shapes.tyres} fill="#1e2125" />}
      {shapes.grooves && <path d={shapes.grooves} stroke="#0b0c0e" strokeWidth="14" />}
      {shapes.axles.map((x) => (
        <TyreEdge key={x} x={x} radius={real.radius} />
      ))}
      <Parts id={id} shapes={shapes.behind} />
    </>
  );
});

/** What lies on the paint: light and shade, everything that is no paint, the glass, the wheels. */
export const Above = memo(function Above({ id, view, interior }: BodyProps) {
  const { shapes, real } = view;
  const { box, glass, facets, axles } = shapes;
  const use = (name: string) => `url(#${id}${name})`;
  return (
    <>
      <g clipPath={use('body')}>
        <Area box={box} fill={use('tone')} />
        {facets.map(({ id: facet, edge, blur, light }) => (
          <g key={facet} filter={use(`blur${String(blur)}`)} clipPath={edge ? use(facet) : undefined}>
            <Parts id={id} shapes={light} />
          </g>
        ))}
        <Area box={box} fill={use('ends')} />
        <Parts id={id} shapes={shapes.body} />
        <use href={`#${id}outline`} fill="none" className={styles.edge} strokeWidth={EDGE} />
      </g>
      {glass && (
        <g clipPath={use('cabin')}>
          <path d={glass} fill={use('glass')} />
          {shapes.seats && <path d={shapes.seats} fill={interior} fillOpacity="0.42" />}
          {shapes.steering && <path d={shapes.steering} fill="#0d1014" />}
          <path d={gleamPath(box)} fill="#fff" fillOpacity="0.07" />
        </g>
      )}
      <Parts id={id} shapes={shapes.over} />
      {axles.map((x) => (
        <use key={x} href={`#${id}wheel`} x={x} y={-real.radius} />
      ))}
    </>
  );
});
