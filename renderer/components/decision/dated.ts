import type { PartialDate } from '../../../shared/domain/partial-date';
import { type DateBound, readPartialDate, readText } from '../field/readings';

/** The day and the decision of a change, while they are typed. */
export interface DatedDraft {
  readonly on: string;
  readonly decision: string;
}

export interface DatedProblems {
  readonly on?: string;
  readonly decision?: string;
}

interface ReadDated {
  readonly about: { readonly on?: PartialDate; readonly decision?: string };
  readonly problems: DatedProblems;
}

/** Day and decision as they are stored; what is empty is left out. */
export function readDated(draft: DatedDraft, notBefore?: DateBound): ReadDated {
  const on = readPartialDate(draft.on, { notBefore });
  const decision = readText(draft.decision, {});
  return {
    about: {
      ...(on.ok && on.value !== null && { on: on.value }),
      ...(decision.ok && decision.value !== null && { decision: decision.value }),
    },
    problems: {
      ...(!on.ok && { on: on.error }),
      ...(!decision.ok && { decision: decision.error }),
    },
  };
}
