import type { AgePolicy, PercentPolicy, SeasonSettings } from '../../../shared/domain/season';
import type { Row } from '../connection';
import { type Columns, fromRow, toRow } from './columns';

type Plain = Omit<SeasonSettings, 'ageAt' | 'percent'>;

const plainColumns: Columns<Plain> = {
  term: 'term',
  previousTerm: 'previous_term',
  plannedFrom: 'planned_from',
  plannedTo: 'planned_to',
  ruleSet: 'rule_set',
  ageBands: 'age_bands',
};

const ageColumns: Columns<AgePolicy> = { method: 'age_method', on: 'age_on' };

function percentToRow(policy: PercentPolicy): Row {
  return {
    percent_digits_kind: policy.digits.kind,
    percent_digits_count: policy.digits.count,
    percent_rounding: policy.rounding,
    percent_trim_zeros: policy.trimZeros ? 1 : 0,
  };
}

/** The columns of a season's settings, all of them. */
export function settingsToRow(settings: SeasonSettings): Row {
  return {
    ...toRow(plainColumns, settings),
    ...toRow(ageColumns, settings.ageAt),
    ...percentToRow(settings.percent),
  };
}

/** The settings in a row of `season`, still to be checked by the schema. */
export function settingsFromRow(row: Row): Record<string, unknown> {
  return {
    ...fromRow(plainColumns, row),
    ageAt: fromRow(ageColumns, row),
    percent: {
      digits: { kind: row['percent_digits_kind'], count: row['percent_digits_count'] },
      rounding: row['percent_rounding'],
      trimZeros: row['percent_trim_zeros'] === 1,
    },
  };
}
