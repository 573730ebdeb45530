import { count, line, note } from '../fields';
import { list, value } from './part';

/** What the papers of a congress say beside its figures; whatever is absent is left to be filled in by hand. */
export const minutes = value({
  /** “LẦN THỨ …”, as the heading of the papers writes it: “XV”. */
  congressNumber: line.optional(),
  /** The cell's own term, where it differs from the season's: “2025-2027”. */
  term: line.optional(),
  /** Where the congress met, if not in the hall of the plan (`congressVenue`). */
  venue: line.optional(),
  /** Đoàn chủ tịch, a name a line. */
  presidium: note.optional(),
  /** Trưởng ban kiểm phiếu. */
  headTeller: line.optional(),
  /** Uỷ viên ban kiểm phiếu, a name a line. */
  tellers: note.optional(),
  /** Originals of the minutes: “lập thành 2 bản”. */
  copies: count.max(20, { error: 'number-too-large' }).optional(),
  /** When the counting ended, “10 giờ 30”. */
  endsAt: line.optional(),
});

/** Why papers of a ballot were invalid; the id is the ballot's body and round, `committee-1`. */
export const invalidPapers = list({ reason: note.optional() });
