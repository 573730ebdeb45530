import { z } from 'zod';
import { weekdays } from '../weekdays';
import { value } from './part';

/** One day of the week is always worked: otherwise no deadline would ever come. */
const MOST_DAYS_OFF = weekdays.length - 1;

/** Which days of the week are off; Saturday and Sunday while nothing is entered. */
export const workingWeek = value({
  daysOff: z.array(z.enum(weekdays)).max(MOST_DAYS_OFF, { error: 'too-many' }).optional(),
});
