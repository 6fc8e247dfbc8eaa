import { useConfiguration, useConfigurator } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { late } from '../../ui/late';
import { Actions } from './actions';
import { Announcer } from './announcer';
import { CarHeading } from './car-heading';
import styles from './configure-page.module.css';
import { DrawingSheet } from './drawing-sheet';
import { KeyFigures } from './key-figures';
import { LinkNotices } from './link-notices';
import { ModelNotices } from './model-notices';
import { PriceAge } from './price-age';
import { PriceBar } from './price-bar';
import { SourceDialogProvider } from './source-dialog';
import { StepGroup } from './step-group';

const CarDrawing = late(() => import('./car-drawing'), DrawingSheet);
const Consequence = late(() => import('./consequence'));
const Details = late(() => import('./details'));

/** The view `/`: the car on its drafting table, the steps beside it, and below it everything known about it. */
export default function ConfigurePage() {
  const { m } = useI18n();
  const { steps } = useConfiguration();
  const isAsking = useConfigurator((state) => state.asking !== null);
  const words = { failed: m.loadFailed, retry: m.figure.retry };
  return (
    <SourceDialogProvider>
      <div className={styles.page}>
        <section className={styles.car}>
          <div className={styles.stage}>
            <CarHeading />
            <CarDrawing {...words} />
            <KeyFigures />
            <PriceAge />
          </div>
        </section>
        <div className={styles.choices} id="choices">
          <LinkNotices />
          <Actions />
          {steps.map((step) => (
            <StepGroup key={step.step} view={step} />
          ))}
        </div>
        <div className={styles.details}>
          <ModelNotices />
          <Details {...words} />
        </div>
      </div>
      <PriceBar />
      {isAsking && <Consequence {...words} />}
      <Announcer />
    </SourceDialogProvider>
  );
}
