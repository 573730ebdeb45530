import { z } from 'zod';
import { genders } from '../choices';
import { filledLine, line, partialDate } from '../fields';
import { list } from './part';

/** Whether a party member votes and stands: domain rules, “đảng viên chính thức / dự bị”. */
export const rosterStatuses = ['official', 'probationary'] as const;
export type RosterStatus = (typeof rosterStatuses)[number];

/** More members than the largest ward has; a cell by itself has a hundred. */
export const ROSTER_LIMIT = 20_000;

/**
 * The party members of a cell, as their list came in: only what the season needs. The numbers of
 * their cards are kept where the office asked for them.
 */
export const roster = list(
  {
    fullName: filledLine,
    gender: z.enum(genders).optional(),
    born: partialDate.optional(),
    joinedOn: partialDate.optional(),
    officialOn: partialDate.optional(),
    status: z.enum(rosterStatuses).optional(),
    /** Excused from work and meetings (miễn công tác và sinh hoạt). */
    exempt: z.boolean().optional(),
    cardNumber: line.optional(),
    nationalId: line.optional(),
  },
  ROSTER_LIMIT,
);
