import { describe, expect, it } from 'vitest';
import { type RuleValue, ruleSets } from '../../../shared/rules/rule-sets';
import { ruleRows } from './rule-rows';

function isRuleValue(field: unknown): field is RuleValue<unknown> {
  return typeof field === 'object' && field !== null && 'certainty' in field && 'source' in field;
}

describe('the values of a rule set', () => {
  it.each(Object.values(ruleSets))('of $id all stand on the screen, each with its source', (rules) => {
    const values = Object.values(rules).filter(isRuleValue);
    const rows = ruleRows(rules);
    expect(rows).toHaveLength(values.length);
    expect(rows.map(({ source }) => source).toSorted()).toEqual(
      values.map(({ source }) => source).toSorted(),
    );
    const unsure = values.filter(({ certainty }) => certainty === 'weak' || certainty === 'unknown');
    expect(rows.filter(({ doubtful }) => doubtful)).toHaveLength(unsure.length);
  });

  it('are written in words', () => {
    const values = ruleRows(ruleSets['qd294-2025']).map(({ value }) => value);
    expect(values).toContain('30 %; bầu 3–5 người thì dư 1');
    expect(values).toContain('Bầu chi uỷ, bầu bí thư, bầu phó bí thư');
    expect(values).toContain('trong 7 ngày làm việc');
  });
});
