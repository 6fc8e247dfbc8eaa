import { useMemo } from 'react';
import { useDetails } from '../../configuration/details-context';
import type { DetailsState } from '../../configuration/details';
import type { ModelRange } from '../../configuration/model-range';
import { useRange } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { useQueryPart } from '../../ui/use-query-part';
import { candidatesOf, type Candidate } from './candidates';
import { equipmentOfAll, type EquipmentOfAll } from './equipment';
import { findCars, type Found } from './find-cars';
import { judgedWishes } from './judged-wishes';
import { wishesIn, type Wishes } from './wishes';

/** What a buyer wishes and what there is: all that this view shows. */
export interface Find {
  readonly range: ModelRange;
  readonly wishes: Wishes;
  readonly change: (changes: Partial<Wishes>) => void;
  readonly isWishing: boolean;
  /** Takes all wishes back. */
  readonly clear: () => void;
  readonly candidates: readonly Candidate[];
  readonly details: DetailsState;
  /** Null until the details are here. */
  readonly equipment: EquipmentOfAll | null;
  readonly found: Found;
}

/** The wishes stand in the address; what they lead to follows from them. */
export function useFind(): Find {
  const { minorUnits } = useI18n().format;
  const range = useRange();
  const part = useMemo(() => wishesIn(range), [range]);
  const [wishes, change] = useQueryPart(part);
  const details = useDetails(true);
  const equipment = useMemo(
    () => (details.state === 'ready' ? equipmentOfAll(details.details, range.catalogue) : null),
    [details, range],
  );
  const { have } = wishes;
  const candidates = useMemo(() => candidatesOf(range, have), [range, have]);
  const found = useMemo(
    () =>
      findCars(candidates, judgedWishes(range, wishes, equipment, minorUnits), ({ id, rest }) =>
        id.kind === 'have' ? candidatesOf(range, rest.have) : candidates,
      ),
    [candidates, range, wishes, equipment, minorUnits],
  );
  return {
    range,
    wishes,
    change: (changes) => change(() => changes),
    isWishing: part.write('', wishes) !== '',
    clear: () => change(() => part.read('')),
    candidates,
    details,
    equipment,
    found,
  };
}
