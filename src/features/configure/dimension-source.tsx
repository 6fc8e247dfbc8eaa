import type { Figure } from '../../catalogue/schema/figure';
import { sourceIn } from '../../configuration/details';
import { useDetails } from '../../configuration/details-context';
import { useLateI18n } from '../../i18n/context';

interface DimensionSourceProps {
  readonly label: string;
  readonly figure: Figure;
}

/** Where the dimension under the pointer or the focus comes from, in a line. */
export function DimensionSource({ label, figure }: DimensionSourceProps) {
  const { m, format, text } = useLateI18n();
  const details = useDetails(true);
  const source = sourceIn(details, figure.source);
  const parts = [
    `${label}: ${m.figure.status[figure.status]}`,
    source && text(source.title),
    format.date(figure.date),
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
