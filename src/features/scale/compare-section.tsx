import { useMemo, type ComponentProps } from 'react';
import type { Car } from '../../configuration/car';
import { useRange } from '../../configuration/react';
import { useDrawing } from '../../configuration/drawings-context';
import { dimensionsOf, drawnCar } from '../../configuration/drawn-car';
import { WorkedOut } from '../../drawing/body/worked-out';
import { Overlay } from '../../drawing/scale/overlay';
import { overlaySheet, type Overlaid, type OverlayView } from '../../drawing/scale/overlay-sheet';
import { widthOf } from '../../drawing/sheet/sheet-box';
import { ViewSection } from '../../ui/view-frame';
import { CarKey } from './car-key';
import { ChoiceGroup } from '../../ui/choice-group';
import { Companions } from './companions';
import styles from './scale-page.module.css';
import { alignments } from './scale-view';
import { othersOf } from './second-car';
import { SizeTable } from './size-table';
import { ViewRow } from './view-row';
import { useScaleView } from './use-scale-view';
import { useTwoCars } from './use-two-cars';
import { comparison } from './sentences';
import { useScaleI18n } from './words/words';

/** Whether only the drawing says where along its length a car's axles stand. */
const hasUnknownAxles = (car: Car): boolean => {
  const { frontOverhang, rearOverhang } = dimensionsOf(car);
  return frontOverhang === null && rearOverhang === null;
};

/** The reader's car with another one laid over it, and what differs in figures. */
export function CompareSection() {
  const i18n = useScaleI18n();
  const { words, text } = i18n;
  const range = useRange();
  const [{ align, beside }, show] = useScaleView();
  const cars = useTwoCars();
  const [first, second] = cars;
  const [firstStyle, secondStyle] = [useDrawing(first.model, 'all'), useDrawing(second.model, 'all')];
  const drawn = useMemo(
    () => [drawnCar(first, firstStyle), drawnCar(second, secondStyle)] as const,
    [first, firstStyle, second, secondStyle],
  );
  const names = [text(first.model.name), text(second.model.name)] as const;
  const summary = comparison(i18n, names[1], dimensionsOf(first), dimensionsOf(second));
  const unknown = cars.filter(hasUnknownAxles).map(({ model }) => text(model.name));
  const overlaid = { cars: drawn, alignment: align, companions: beside };
  const describe = (view: OverlayView) => ({
    title: words.overlays[view](...names),
    desc: words.overlay(...names, summary),
  });
  return (
    <ViewSection heading={words.overlayTitle}>
      <div className={styles.controls}>
        <ChoiceGroup
          legend={words.second}
          options={othersOf(range, first).map(({ id, name }) => ({ id, name: text(name) }))}
          chosen={second.model.id}
          onChoose={(id) => show({ with: id })}
        />
        <ChoiceGroup
          legend={words.align}
          options={alignments.map((id) => ({ id, name: words.alignments[id] }))}
          chosen={align}
          onChoose={(id) => show({ align: id })}
        />
      </div>
      <Companions chosen={beside} onChoose={(chosen) => show({ beside: chosen })} />
      {overlayViews.flatMap((view) =>
        drawn.map((car, at) => (
          <WorkedOut key={`${view} ${cars[at]?.model.id ?? ''}`} view={view} car={car} />
        )),
      )}
      <OverlayRow overlaid={overlaid} describe={describe} />
      <CarKey cars={cars} />
      <p role="status" aria-label={words.differs} className={styles.statement}>
        {summary}
      </p>
      {unknown.length > 0 && <p className={styles.note}>{words.estimated(i18n.format.list(unknown))}</p>}
      <SizeTable cars={cars} />
      <p className={styles.note}>{words.sources}</p>
    </ViewSection>
  );
}

const overlayViews = ['side', 'front'] as const;

interface OverlayRowProps {
  readonly overlaid: Overlaid;
  readonly describe: (view: OverlayView) => ComponentProps<typeof Overlay>['labels'];
}

/** The cars over one another, from both sides. */
function OverlayRow({ overlaid, describe }: OverlayRowProps) {
  return (
    <ViewRow
      views={overlayViews.map((view) => ({
        id: view,
        width: widthOf(overlaySheet(view, overlaid).box),
        drawing: <Overlay {...overlaid} view={view} labels={describe(view)} />,
      }))}
    />
  );
}
