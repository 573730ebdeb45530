import { z } from 'zod';
import { day, line } from '../fields';
import { list } from './part';

/** More rows than the longest sheet of the largest ward has. */
const ROW_LIMIT = 50_000;

/** A short digest of each row of data (`shared/export/changes.ts`): enough to see that a cell says something else. */
const rows = z.array(line).max(ROW_LIMIT, { error: 'too-many' });

/** The sheets as they last went out, by their codes: what changed since then is marked in the next export. */
export const exports = list({
  exportedOn: day,
  rows,
  /** As they went out on an earlier day: whoever exports again on one day still sees what changed since then. */
  earlier: z.strictObject({ exportedOn: day, rows }).optional(),
});
