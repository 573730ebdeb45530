import { z } from 'zod';
import { line, note } from '../fields';
import { list } from './part';

/** What happened to the closing of a cell, oldest first. */
export const closingKinds = ['finished', 'reopened'] as const;

/** When a cell was finished (“đã chốt”) and reopened, by whom and why. */
export const closings = list(
  {
    kind: z.enum(closingKinds),
    /** ISO 8601. */
    at: line,
    by: line.optional(),
    /** Why it was reopened. */
    reason: note.optional(),
  },
  1000,
);
