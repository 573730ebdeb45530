import { z } from 'zod';
import { filledLine } from './fields';
import { profileShape } from './profile-fields';

/** A person in a cell's committee: the profile (trích ngang) and the place in the committee. */
export const committeeMemberSchema = z.strictObject({ id: filledLine, ...profileShape });

export type CommitteeMember = z.infer<typeof committeeMemberSchema>;
