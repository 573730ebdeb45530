import { z } from 'zod';
import { filledLine, line, note } from '../fields';
import { list, value } from './part';

/** Parts of a day: one guide, or one hall, serves one congress in each. */
export const daySessions = ['morning', 'afternoon', 'evening'] as const;
export type DaySession = (typeof daySessions)[number];

/** More guides than any cell has. */
const MOST_GUIDES = 20;

/** The committee members of the ward who guide cells through the season (phân công chỉ đạo). */
export const wardMembers = list({
  fullName: filledLine,
  /** “Phó Bí thư Thường trực”, as the assignment sheet writes it. */
  post: line.optional(),
  phone: line.optional(),
  note: note.optional(),
});

/** What is planned of one congress beside its day. */
export const plan = value({
  /** Ids of ward members, the one who leads first. */
  guides: z.array(filledLine).max(MOST_GUIDES, { error: 'too-many' }).optional(),
  session: z.enum(daySessions).optional(),
  /** “7 giờ 30”, as invitations write it. */
  startsAt: line.optional(),
  venue: line.optional(),
  note: note.optional(),
});
