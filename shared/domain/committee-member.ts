import { z } from 'zod';
import { genders, origins, politicalTheories, positions, professionalLevels, standings } from './choices';
import { filledLine, line, note, partialDate } from './fields';

/** A person in a cell's committee: the profile (trích ngang) and the place in the committee. */
export const committeeMemberSchema = z.strictObject({
  id: filledLine,
  fullName: filledLine,
  gender: z.enum(genders).optional(),
  born: partialDate.optional(),
  ethnicity: line.optional(),
  religion: line.optional(),
  hometown: line.optional(),
  residence: line.optional(),
  joinedOn: partialDate.optional(),
  officialOn: partialDate.optional(),
  cardNumber: line.optional(),
  nationalId: line.optional(),
  generalEducation: line.optional(),
  professionalLevel: z.enum(professionalLevels).optional(),
  politicalTheory: z.enum(politicalTheories).optional(),
  occupation: line.optional(),
  position: z.enum(positions),
  standing: z.enum(standings).optional(),
  /** The post in the committee of the term that ends, for those re-elected. */
  previousPosition: z.enum(positions).optional(),
  origin: z.enum(origins).optional(),
  /** Also head of the khu phố or thôn (nhất thể hoá). */
  concurrentHead: z.boolean().optional(),
  note: note.optional(),
});

export type CommitteeMember = z.infer<typeof committeeMemberSchema>;
