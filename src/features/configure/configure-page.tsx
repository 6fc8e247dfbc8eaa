import { useConfiguration } from '../../configuration/configurator-context';
import { Actions } from './actions';
import { Announcer } from './announcer';
import { CarDrawing } from './car-drawing';
import { CarHeading } from './car-heading';
import styles from './configure-page.module.css';
import { Consequence } from './consequence';
import { DataSheet } from './data-sheet';
import { EquipmentSection } from './equipment-section';
import { KeyFigures } from './key-figures';
import { LinkNotices } from './link-notices';
import { ModelNotices } from './model-notices';
import { PriceBar } from './price-bar';
import { PriceSection } from './price-section';
import { SourceDialogProvider } from './source-dialog';
import { StepGroup } from './step-group';

/** The view `/`: the car on its drafting table, the steps beside it, and below it everything known about it. */
export default function ConfigurePage() {
  const { steps } = useConfiguration();
  return (
    <SourceDialogProvider>
      <div className={styles.page}>
        <section className={styles.car}>
          <div className={styles.stage}>
            <CarHeading />
            <CarDrawing />
            <KeyFigures />
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
          <PriceSection />
          <DataSheet />
          <EquipmentSection />
        </div>
      </div>
      <PriceBar />
      <Consequence />
      <Announcer />
    </SourceDialogProvider>
  );
}
