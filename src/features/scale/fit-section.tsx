import { specOf } from '../../catalogue/spec-of';
import { useMemo } from 'react';
import { useDrawing } from '../../configuration/drawings-context';
import { dimensionsOf, drawnCar } from '../../configuration/drawn-car';
import { Garage } from '../../drawing/scale/garage';
import { garageSheet, type GarageView } from '../../drawing/scale/garage-sheet';
import { widthOf } from '../../drawing/sheet/sheet-box';
import { inSentence } from '../../i18n/in-sentence';
import { ViewSection } from '../../ui/view-frame';
import { sides } from './metres';
import styles from './scale-page.module.css';
import { SpaceForm } from './space-form';
import { ViewRow } from './view-row';
import { useSpace } from './use-space';
import { useTwoCars } from './use-two-cars';
import { gapText, spaceText, verdictOf } from './sentences';
import { useScaleI18n } from './words/words';

/** The reader's car in a garage or parking space of theirs, with what is left around it. */
export function FitSection() {
  const i18n = useScaleI18n();
  const { words, text } = i18n;
  const { space, enter, problem } = useSpace();
  const [first, second] = useTwoCars();
  const style = useDrawing(first.model, 'all');
  const drawn = useMemo(() => drawnCar(first, style), [first, style]);
  const verdict = verdictOf(i18n, space, dimensionsOf(first));
  const other = verdictOf(i18n, space, dimensionsOf(second));
  const size = spaceText(i18n, space);
  const name = text(first.model.name);
  const parked = (view: GarageView) => ({
    id: view,
    width: widthOf(garageSheet(view, drawn, space).box),
    drawing: (
      <Garage
        view={view}
        car={drawn}
        space={space}
        labels={{
          title: words.parked[view](name, size),
          desc: verdict.text,
          gap: (mm) => gapText(i18n, mm),
        }}
      />
    ),
  });
  const elevations = [parked('side'), parked('front')];
  const doubtful = sides
    .filter((id) => specOf(first, id)?.status === 'unconfirmed')
    .map((id) => inSentence(i18n, i18n.specName(id)));
  return (
    <ViewSection heading={words.fitTitle}>
      <SpaceForm space={space} onEnter={enter} />
      {problem && <p className={styles.warning}>{words.memory[problem]}</p>}
      <div className={styles.verdict} data-fits={verdict.fits}>
        <p role="status" aria-label={words.verdict} className={styles.statement}>
          {words.inSpace(name, size)} <strong>{verdict.text}</strong>
        </p>
        {second.model !== first.model && (
          <p className={styles.note}>
            {text(second.model.name)}. {other.text}
          </p>
        )}
      </div>
      <p className={styles.note}>
        {words.fitNote} {doubtful.length > 0 && words.doubtful(name, i18n.format.list(doubtful))}
      </p>
      <ViewRow views={elevations} />
      <ViewRow views={[parked('plan')]} asWideAs={elevations.reduce((sum, { width }) => sum + width, 0)} />
    </ViewSection>
  );
}
