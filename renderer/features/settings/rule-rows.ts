import type { ElectionBody } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import type { RuleSet, RuleValue, SurplusLimit, TargetShare } from '../../../shared/rules/rule-sets';
import { PERCENT } from '../../../shared/text/share';

/** One value of a rule set as the screen shows it. */
export interface RuleRow {
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
    row(texts.committeeFrom, rules.committeeFrom, texts.officialMembers),
    row(texts.committeeSeatsAtMost, rules.committeeSeatsAtMost, texts.seats),
    row(texts.ballotsWithCommittee, rules.ballotsWithCommittee, order),
    row(texts.ballotsWithoutCommittee, rules.ballotsWithoutCommittee, order),
    row(texts.elected, rules.elected, (how) => texts.electedBy[how]),
    row(texts.runOff, rules.runOffNeedsMajority, asked),
    row(texts.secretaryRounds, rules.secretaryRounds, texts.rounds),
    row(texts.committeeSurplus, rules.committeeSurplus, asked),
    row(texts.postSurplus, rules.postSurplus, asked),
    row(texts.surplusAtMost, rules.surplusAtMost, surplus),
    row(texts.fewValid, rules.fewValid, ({ count, of }) => texts.upTo((count * PERCENT) / of)),
    row(texts.reportWithin, rules.reportWithin, texts.workingDays),
    row(texts.ratificationWithin, rules.ratificationWithin, texts.workingDays),
    row(texts.quorum, rules.quorum, ({ count, of }) => texts.quorumShare(count, of)),
    row(texts.young, rules.young, ({ age, inclusive }) =>
      inclusive ? texts.youngInclusive(age) : texts.youngExclusive(age),
    ),
    row(texts.womenTarget, rules.womenTarget, target),
    row(texts.youngTarget, rules.youngTarget, target),
  ];
}

function surplus({ share, few }: SurplusLimit): string {
  return texts.surplusLimit({ percent: (share.count * PERCENT) / share.of, ...few });
}

function row<T>(
  name: string,
  { value, source, certainty }: RuleValue<T>,
  words: (value: T) => string,
): RuleRow {
  return {
    name,
    value: words(value),
    source,
    certainty: texts.certainty[certainty],
    doubtful: certainty === 'weak' || certainty === 'unknown',
  };
}
