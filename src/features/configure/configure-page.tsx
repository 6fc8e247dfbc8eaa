import { useConfigurator, useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { late } from '../../ui/late';
import { Actions } from './actions';
import { CarHeading } from './car-heading';
import styles from './configure-page.module.css';
import { DrawingRoom } from './drawing-room';
import { KeepInPlace } from './keep-in-place';
import { KeyFigures } from './key-figures';
import { Notices } from './notices';
import { PaintPreviewProvider } from './paint-preview';
import { PriceBar } from './price-bar';
import { SourceDialogProvider } from './source-dialog';
import { StepGroup } from './step-group';
import { StepsNav } from './steps-nav';

const Announcer = late(() => import('./announcer'));
const CarDrawing = late(() => import('./car-drawing'), DrawingRoom);
const Consequence = late(() => import('./consequence'));
const Details = late(() => import('./details'));
const Extras = late(() => import('./extras'));

/** The view `/`: the car on its drafting table, the steps beside it, and below it everything known about it. */
export default function ConfigurePage() {
  const { m } = useI18n();
  const words = { failed: m.loadFailed, retry: m.figure.retry };
  return (
    <SourceDialogProvider>
      <PaintPreviewProvider>
        <div className={styles.page}>
          <section className={styles.car}>
            <div className={styles.stage}>
              <CarHeading />
              <CarDrawing {...words} />
              <KeyFigures {...words} />
            </div>
          </section>
          {/* What each option brings and costs follows from what was picked. */}
          <div className={styles.choices} id="choices" data-unsure="picks">
            <Notices {...words} />
            <StepsNav />
            <Steps {...words} />
            <Actions />
          </div>
          {/* After the choices, as the eye goes; it stands at the foot of the screen. */}
          <PriceBar />
          <div className={styles.details} data-unsure="list">
            <Details {...words} />
          </div>
        </div>
        <Asking {...words} />
        <Announcer {...words} />
      </PaintPreviewProvider>
    </SourceDialogProvider>
  );
}

function Steps(words: { readonly failed: string; readonly retry: string }) {
  const { steps, extras } = useSettledConfiguration();
  return (
    <KeepInPlace>
      {steps.map((step) => (
        <StepGroup key={step.step} view={step} />
      ))}
      {extras.length > 0 && <Extras {...words} />}
    </KeepInPlace>
  );
}

function Asking(words: { readonly failed: string; readonly retry: string }) {
  const isAsking = useConfigurator((state) => state.asking !== null);
  return isAsking && <Consequence {...words} />;
}
