import { type ElectionBody, positions } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import {
  type AgeLimits,
  ageLimitStandings,
  type RuleSet,
  type RuleValue,
  type SurplusLimit,
  type TargetShare,
} from '../../../shared/rules/rule-sets';
import { PERCENT } from '../../../shared/text/share';

/** One value of a rule set as the screen shows it. */
export interface RuleRow {
  readonly key: ValueKey;
  readonly name: string;
  readonly value: string;
  readonly source: string;
  readonly certainty: string;
  /** Not read in the regulation nor quoted: to be compared before it is relied on. */
  readonly doubtful: boolean;
}

const texts = vi.settings.rules;

export function ruleRows(rules: RuleSet): readonly RuleRow[] {
  const target = ({ count, of }: TargetShare) => texts.target((count * PERCENT) / of);
  const asked = (value: boolean) => (value ? texts.asked : texts.notAsked);
  const order = (bodies: readonly ElectionBody[]) =>
    texts.inOrder(bodies.map((body) => vi.ballots.names[body]));
  return [
    row('committeeFrom', texts.committeeFrom, rules.committeeFrom, texts.officialMembers),
    row('committeeSeatsAtMost', texts.committeeSeatsAtMost, rules.committeeSeatsAtMost, texts.seats),
    row('ballotsWithCommittee', texts.ballotsWithCommittee, rules.ballotsWithCommittee, order),
    row('ballotsWithoutCommittee', texts.ballotsWithoutCommittee, rules.ballotsWithoutCommittee, order),
    row('elected', texts.elected, rules.elected, (how) => texts.electedBy[how]),
    row('delegates', texts.delegates, rules.delegates, asked),
    row('appointmentsOnly', texts.appointmentsOnly, rules.appointmentsOnly, asked),
    row('runOffNeedsMajority', texts.runOff, rules.runOffNeedsMajority, asked),
    row('secretaryRounds', texts.secretaryRounds, rules.secretaryRounds, texts.rounds),
    row('committeeSurplus', texts.committeeSurplus, rules.committeeSurplus, asked),
    row('postSurplus', texts.postSurplus, rules.postSurplus, asked),
    row('surplusAtMost', texts.surplusAtMost, rules.surplusAtMost, surplus),
    row('fewValid', texts.fewValid, rules.fewValid, ({ count, of }) => texts.upTo((count * PERCENT) / of)),
    row('reportWithin', texts.reportWithin, rules.reportWithin, texts.workingDays),
    row('ratificationWithin', texts.ratificationWithin, rules.ratificationWithin, texts.workingDays),
    row('quorum', texts.quorum, rules.quorum, ({ count, of }) => texts.quorumShare(count, of)),
    row('young', texts.young, rules.young, ({ age, inclusive }) =>
      inclusive ? texts.youngInclusive(age) : texts.youngExclusive(age),
    ),
    row('womenTarget', texts.womenTarget, rules.womenTarget, target),
    row('youngTarget', texts.youngTarget, rules.youngTarget, target),
    row('appointedBeyondAtMost', texts.appointedBeyondAtMost, rules.appointedBeyondAtMost, (most) =>
      most === null ? texts.noLimit : texts.atMost((most.count * PERCENT) / most.of),
    ),
    row(
      'failedNotAppointedWithin',
      texts.failedNotAppointedWithin,
      rules.failedNotAppointedWithin,
      (months) => (months === null ? texts.noLimit : texts.months(months)),
    ),
    row('ageLimits', texts.ageLimits, rules.ageLimits, ageLimitWords),
  ];
}

function surplus({ share, few }: SurplusLimit): string {
  return texts.surplusLimit({ percent: (share.count * PERCENT) / share.of, ...few });
}

function ageLimitWords(limits: AgeLimits): string {
  const words = positions.flatMap((post) =>
    ageLimitStandings.flatMap((standing) => {
      const age = limits[post]?.[standing];
      return age === undefined ? [] : [texts.ageLimit(vi.choices.position[post], standing, age)];
    }),
  );
  return words.length === 0 ? texts.noAgeLimits : words.join('; ');
}

/** Every value of a rule set; some of them the office does not change. */
type ValueKey = Exclude<keyof RuleSet, 'id' | 'name' | 'inForceFrom'>;

function row<T>(
  key: ValueKey,
  name: string,
  { value, source, certainty }: RuleValue<T>,
  words: (value: T) => string,
): RuleRow {
  return {
    key,
    name,
    value: words(value),
    source,
    certainty: texts.certainty[certainty],
    doubtful: certainty === 'weak' || certainty === 'unknown',
  };
}
