import { useRange } from '../../configuration/react';
import { ViewFrame, ViewSection } from '../../ui/view-frame';
import { Assumptions } from './assumptions';
import { CostsElsewhere } from './costs-elsewhere';
import { CostsSources } from './costs-sources';
import { CostsSummary } from './costs-summary';
import { CostsTable } from './costs-table';
import { LoanSection } from './loan-section';
import { useCosts } from './use-costs';
import { useCostsWords } from './words/words';
import { YearsSection } from './years-section';

/** Whoever sells in roubles sells in Russia, whose taxes and prices this view knows. */
const RUSSIAN = 'RUB';

/** The view `/costs`: what a year with the reader's car costs against a second one, and how that adds up. */
export default function CostsPage() {
  const currency = useRange().catalogue.currency;
  return currency === RUSSIAN ? <CostsInRussia /> : <CostsElsewhere />;
}

function CostsInRussia() {
  const words = useCostsWords();
  const costs = useCosts();
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <ViewSection>
        <CostsSummary costs={costs} />
        <Assumptions costs={costs} />
        <CostsTable costs={costs} />
      </ViewSection>
      <YearsSection costs={costs} />
      <LoanSection costs={costs} />
      <CostsSources costs={costs} />
    </ViewFrame>
  );
}
