import { ViewFrame, ViewSection } from '../../ui/view-frame';
import { CompareBody } from './compare-body';
import { useCompareWords } from './words/words';

/** The view `/compare`: up to four cars as the columns of one table. */
export default function ComparePage() {
  const words = useCompareWords();
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <ViewSection>
        <CompareBody />
      </ViewSection>
    </ViewFrame>
  );
}
