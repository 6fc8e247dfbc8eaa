import { DataSheet } from './data-sheet';
import { EquipmentSection } from './equipment-section';
import { PriceSection } from './price-section';

/** Below the car: its prices, its figures, its equipment. */
export default function Details() {
  return (
    <>
      <PriceSection />
      <DataSheet />
      <EquipmentSection />
    </>
  );
}
