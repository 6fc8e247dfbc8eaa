import { AboutSection } from './about-section';
import { DataSheet } from './data-sheet';
import { EquipmentSection } from './equipment-section';
import { ModelNotices } from './model-notices';
import { PriceAge } from './price-age';
import { PriceHistory } from './price-history';
import { PriceSection } from './price-section';
import { useLateWords } from './words/words';

/** Below the car, in the order that a buyer asks: what it costs, what to know, what it has, every figure. */
export default function Details() {
  const words = useLateWords();
  return (
    <>
      {/* Every figure is a button that opens its source: a hundred stops of the Tab key. */}
      <a href="#foot" className="visually-hidden skip-link">
        {words.skipFigures}
      </a>
      <PriceSection />
      <EquipmentSection />
      <PriceAge />
      <PriceHistory />
      <ModelNotices />
      <DataSheet />
      <AboutSection />
    </>
  );
}
