import { useI18n } from '../../i18n/context';
import { ViewFrame } from '../../ui/view-frame';
import { CompareSection } from './compare-section';
import { FitSection } from './fit-section';

/** The view `/scale`: the reader's car over another one, and in their garage, all at one scale. */
export default function ScalePage() {
  const { m } = useI18n();
  return (
    <ViewFrame title={m.scale.title} lead={m.scale.lead}>
      <CompareSection />
      <FitSection />
    </ViewFrame>
  );
}
