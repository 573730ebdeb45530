import type { Group, GroupCounts } from './groups';
import { unknownCount } from './known';

/** What of a person the tables count by; each is missing of somebody where its group is not known. */
export type Datum = 'gender' | 'standing' | 'ethnicity' | 'religion' | 'age';

/** The group that is not known of somebody whose datum is missing. */
export const groupOfDatum: Readonly<Record<Datum, Group>> = {
  gender: 'female',
  standing: 'reelected',
  ethnicity: 'ethnicMinority',
  religion: 'religious',
  age: 'young',
};

export const data = Object.keys(groupOfDatum) as readonly Datum[];

/** Committee members of whom something is not entered that a table counts by. */
export type MissingEntries = Readonly<Record<Datum, number>>;

/** Counts them; a table says so at the place, for its parts cannot add up without them. */
export function missingEntries(counts: GroupCounts): MissingEntries {
  return Object.fromEntries(
    data.map((datum) => [datum, unknownCount(counts[groupOfDatum[datum]].total)]),
  ) as MissingEntries & object;
}
