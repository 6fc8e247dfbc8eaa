import styles from './details.module.css';
import { DataSheet } from './data-sheet';
import { EquipmentSection } from './equipment-section';
import { PriceSection } from './price-section';

/** Below the car: its prices, its figures, its equipment. */
export default function Details() {
  return (
    <>
      <PriceSection />
      <DataSheet />
      {/* A printed car is one page: its list of equipment is long, and is the trim's, not the car's. */}
      <div className={styles.onScreen}>
        <EquipmentSection />
      </div>
    </>
  );
}
