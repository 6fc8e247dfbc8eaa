import { ViewFrame } from '../../ui/view-frame';
import { CompareSection } from './compare-section';
import { FitSection } from './fit-section';
import { useScaleI18n } from './words/words';

/** The view `/scale`: the reader's car over another one, and in their garage, all at one scale. */
export default function ScalePage() {
  const { words } = useScaleI18n();
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <CompareSection />
      <FitSection />
    </ViewFrame>
  );
}
