import { z } from 'zod';
import { filledLine, line } from '../fields';
import { list } from './part';

/**
 * Why an official member who was summoned did not come: on temporary transfer, exempt, suspended (or charged, or
 * held), or absent for the whole congress for a reason of their own.
 */
export const absenceKinds = ['transferred', 'exempt', 'suspended', 'absent'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** Those summoned who did not come, by name; the form's counts can be taken from here. */
export const absences = list({
  fullName: filledLine,
  /** The person's id in this file, where they are known. */
  personId: filledLine.optional(),
  kind: z.enum(absenceKinds),
  reason: line.optional(),
  /** The committee accepted the reason; said of `absent` alone. */
  accepted: z.boolean().optional(),
});
