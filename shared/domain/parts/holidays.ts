import { z } from 'zod';
import { day, line } from '../fields';
import { list } from './part';

/** Days that do not count as their weekday says: public holidays, and Saturdays worked instead. */
export const holidays = list({
  on: day,
  name: line.optional(),
  /** The day is worked although it is a weekend. */
  working: z.boolean().optional(),
});
