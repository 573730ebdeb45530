import { z } from 'zod';
import { rosterShape } from '../profile-fields';
import { list } from './part';

/** Whether a party member votes and stands: domain rules, “đảng viên chính thức / dự bị”. */
export const rosterStatuses = ['official', 'probationary'] as const;
export type RosterStatus = (typeof rosterStatuses)[number];

/** More members than the largest ward has; a cell by itself has a hundred. */
export const ROSTER_LIMIT = 20_000;

/**
 * The party members of a cell, as their list came in: only what the season needs, which is what the sheets ask of those who come
 * into a committee. The numbers of their cards are kept where the office asked for them.
 */
export const roster = list(
  {
    ...rosterShape,
    status: z.enum(rosterStatuses).optional(),
    /** Excused from work and meetings (miễn công tác và sinh hoạt). */
    exempt: z.boolean().optional(),
  },
  ROSTER_LIMIT,
);
