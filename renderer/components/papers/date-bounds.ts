import type { Cell } from '../../../shared/domain/season';
import { isMadeAtCongress, type PaperKind } from '../../../shared/rules/papers';
import type { DateBound } from '../field/readings';

/** From which day a paper can have come in; one that is made before the congress may come at any time. */
export function paperBegin({ congress }: Cell, kind: PaperKind): DateBound | undefined {
  return isMadeAtCongress(kind) ? { name: 'congress', date: congress.heldOn } : undefined;
}

/** From which day a ratification can be decided: that of the request, or as long as it is not known that of the congress. */
export function decisionBegin({ congress, ratification }: Cell): DateBound {
  const { requestedOn } = ratification ?? {};
  return requestedOn === undefined
    ? { name: 'congress', date: congress.heldOn }
    : { name: 'requested', date: requestedOn };
}
