import { line, note, partialDate } from '../fields';
import { list, value } from './part';

/** What the new committee of a cell settles after its congress. */
export const aftermath = value({
  /** The first meeting of the committee, which divides the work. */
  divisionOn: partialDate.optional(),
  workingRulesOn: partialDate.optional(),
  workingRulesNumber: line.optional(),
  /** The resolution of the congress. */
  resolutionOn: partialDate.optional(),
  resolutionNumber: line.optional(),
  /** The action plan that carries the resolution out. */
  actionPlanOn: partialDate.optional(),
  actionPlanNumber: line.optional(),
  note: note.optional(),
});

/** Who does what in the committee; the id is the member's. */
export const division = list({ duties: note.optional() });
