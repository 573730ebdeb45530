import { filledLine, line, note } from '../fields';
import { list } from './part';

/**
 * Warnings that the office accepted. The data that the warning spoke of stand with it:
 * once they change the acceptance no longer holds.
 */
export const acceptances = list(
  {
    code: filledLine,
    /** Which finding: stable while other cells and people come and go (`findingSubject`). */
    subject: filledLine,
    /** What the finding said, figure by figure (`findingData`). */
    data: note,
    reason: note.refine((reason) => reason.trim() !== '', { error: 'text-empty' }),
    by: line.optional(),
    /** ISO 8601. */
    at: line,
  },
  5000,
);
