import {
  itGivesReasonsInEveryState,
  itIsRightInEveryState,
  itMovesNothingUnseen,
} from '../support/every-state';
import { smallCore, smallDetails } from '../support/small-catalogue/catalogue';

for (const list of smallCore.priceLists) itIsRightInEveryState(smallCore, list);
itGivesReasonsInEveryState(smallCore, smallDetails);
itMovesNothingUnseen(smallCore);
