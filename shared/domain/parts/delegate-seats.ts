import { count } from '../fields';
import { value } from './part';

/** How many delegates to the congress of the ward a cell was given to elect. */
export const delegateSeats = value({
  delegates: count.optional(),
  alternateDelegates: count.optional(),
});
