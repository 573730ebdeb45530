import { line } from '../fields';
import { value } from './part';

/** What the papers of a congress say beside its figures. */
export const minutes = value({
  /** “LẦN THỨ …”, as the heading of the papers writes it: “XV”. */
  congressNumber: line.optional(),
  venue: line.optional(),
});
