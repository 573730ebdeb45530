import type { SeasonValue } from '../../domain/parts';
import { vi } from '../../i18n';
import { choice, date, field, group, type Place, type Places, whole } from './place';

const { rules } = vi.settings;
const { fields: names, groups, byRules } = vi.history;

/** A value of the office's own, with its source; absent, the rule set's holds. */
function own(label: string, value: Place): Place {
  const fields: Places = {
    value,
    certainty: choice(rules.columns.certainty, rules.certainty),
    source: field(rules.columns.source),
  };
  return whole(fields, label, byRules);
}

const number = field(rules.columns.value);
const orNone = field(rules.columns.value, (value, at) =>
  value === null ? rules.noLimit : number.words(value, at),
);
const share = { count: field(rules.count), of: field(rules.of) };
const shareValue = group(share);
const ages = group({ new: field(names.newcomers), reelected: field(names.reelected) });

const post = (label: string) => ({ ...ages, label });
const { position } = vi.choices;

/** What the office changed of the rule set. */
export const rulePlaces = group(
  {
    name: field(rules.ownName),
    inForceFrom: date(names.inForceFrom),
    committeeFrom: own(rules.committeeFrom, number),
    committeeSeatsAtMost: own(rules.committeeSeatsAtMost, number),
    delegates: own(rules.delegates, number),
    appointmentsOnly: own(rules.appointmentsOnly, number),
    runOffNeedsMajority: own(rules.runOff, number),
    secretaryRounds: own(rules.secretaryRounds, number),
    committeeSurplus: own(rules.committeeSurplus, number),
    postSurplus: own(rules.postSurplus, number),
    surplusAtMost: own(
      rules.surplusAtMost,
      group({
        share: group(share, names.share),
        few: group(
          {
            from: field(rules.fewFrom),
            to: field(rules.fewTo),
            names: field(rules.fewNames),
          },
          names.few,
        ),
      }),
    ),
    fewValid: own(rules.fewValid, shareValue),
    reportWithin: own(rules.reportWithin, number),
    ratificationWithin: own(rules.ratificationWithin, number),
    quorum: own(rules.quorum, shareValue),
    young: own(
      rules.young,
      group({
        age: field(rules.age),
        inclusive: field(rules.inclusive, (value) =>
          value === true ? rules.inclusiveYes : rules.inclusiveNo,
        ),
      }),
    ),
    womenTarget: own(rules.womenTarget, shareValue),
    youngTarget: own(rules.youngTarget, shareValue),
    appointedBeyondAtMost: own(rules.appointedBeyondAtMost, shareValue),
    failedNotAppointedWithin: own(rules.failedNotAppointedWithin, orNone),
    ageLimits: own(
      rules.ageLimits,
      group({
        secretary: post(position.secretary),
        deputySecretary: post(position.deputySecretary),
        member: post(position.member),
      }),
    ),
  } satisfies Readonly<Record<keyof SeasonValue<'rules'>, Place>>,
  groups.rules,
);
