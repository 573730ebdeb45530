import { z } from 'zod';
import { type positions } from '../choices';
import { count, day, filledLine, line } from '../fields';
import { value } from './part';

/**
 * The values of the rule set that the office changed for this season, each with the source that
 * it gives. What is absent is as the rule set has it.
 */

/** Ages are counted in years. */
const age = count.max(120, { error: 'number-too-large' });

const share = z
  .strictObject({ count, of: count.min(1, { error: 'number-too-small' }) })
  .refine((each) => each.count <= each.of, { error: 'number-too-large', path: ['count'] });

/** A value of the office's own: entered by it, with its own source. */
function own<T extends z.ZodType>(schema: T) {
  return z.strictObject({ value: schema, certainty: z.literal('office'), source: line }).optional();
}

const positive = count.min(1, { error: 'number-too-small' });
const ageOfPost = z.strictObject({ new: age.optional(), reelected: age.optional() }).optional();

export const rules = value({
  /** The regulation by which the office works, where it is none of those that the program knows: “208-QĐ/TW”. */
  name: filledLine.optional(),
  inForceFrom: day.optional(),
  committeeFrom: own(positive),
  committeeSeatsAtMost: own(positive),
  /** Congresses of the season elect delegates to the congress of the ward too. */
  delegates: own(z.boolean()),
  /** Committees are appointed; nobody is elected. */
  appointmentsOnly: own(z.boolean()),
  runOffNeedsMajority: own(z.boolean()),
  secretaryRounds: own(positive),
  committeeSurplus: own(z.boolean()),
  postSurplus: own(z.boolean()),
  surplusAtMost: own(
    z.strictObject({
      share,
      few: z.strictObject({ from: count, to: count, names: count }),
    }),
  ),
  fewValid: own(share),
  reportWithin: own(count),
  ratificationWithin: own(count),
  quorum: own(share),
  young: own(z.strictObject({ age, inclusive: z.boolean() })),
  womenTarget: own(share),
  youngTarget: own(share),
  /** Null where the office knows of no limit. */
  appointedBeyondAtMost: own(share.nullable()),
  failedNotAppointedWithin: own(count.nullable()),
  ageLimits: own(
    z.strictObject({
      secretary: ageOfPost,
      deputySecretary: ageOfPost,
      member: ageOfPost,
    }) satisfies z.ZodType<Partial<Record<(typeof positions)[number], unknown>>>,
  ),
});
