import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { isChanged, isYoung, type RuleChanges, ruleSetInForce, ruleSets, rulesOf } from './rule-sets';

const season = sampleSeason();
const changed = (rules: RuleChanges) => ({ ...season, rules });

describe('the rules of a season', () => {
  it('are those of its rule set', () => {
    expect(rulesOf(season)).toBe(ruleSets[season.season.ruleSet]);
  });

  it('are the office’s own where it changed them, and no others', () => {
    const young = { value: { age: 42, inclusive: true }, certainty: 'office', source: '208-QĐ/TW' } as const;
    const rules = rulesOf(changed({ name: '208-QĐ/TW', young }));
    expect(rules.name).toBe('208-QĐ/TW');
    expect(rules.young).toEqual(young);
    expect(rules.quorum).toBe(ruleSets[season.season.ruleSet].quorum);
  });
});

describe('an own value', () => {
  const young = { value: { age: 42, inclusive: true }, certainty: 'office', source: 'x' } as const;

  it('is told from those of the rule set, and one that was emptied again is none', () => {
    expect(isChanged(season, 'young')).toBe(false);
    expect(isChanged(changed({ young }), 'young')).toBe(true);
    expect(isChanged(changed({ young }), 'quorum')).toBe(false);
    const rules = rulesOf(changed({ young: undefined, inForceFrom: '2026-07-26' }));
    expect(rules.young).toBe(ruleSets[season.season.ruleSet].young);
    expect(rules).toMatchObject({ inForceFrom: '2026-07-26', name: ruleSets[season.season.ruleSet].name });
    expect(rulesOf(changed({ name: 'x' })).inForceFrom).toBe(ruleSets[season.season.ruleSet].inForceFrom);
  });

  it('is that of the rule set under it, also when another season has the same changes', () => {
    const rules = { young };
    const other = { ...season, season: { ...season.season, ruleSet: 'qd294-2025' as const }, rules };
    expect(rulesOf({ ...season, rules }).id).toBe('qd24-2021');
    expect(rulesOf(other).id).toBe('qd294-2025');
    expect(rulesOf(other)).toBe(rulesOf(other));
  });
});

describe('young', () => {
  it.each([
    [39, true, true],
    [40, false, true],
    [41, false, false],
  ])('%i years: %s where below the limit, %s up to it', (age, exclusive, inclusive) => {
    expect(isYoung(age, { age: 40, inclusive: false })).toBe(exclusive);
    expect(isYoung(age, { age: 40, inclusive: true })).toBe(inclusive);
  });
});

describe('the rule set of a day', () => {
  it.each([
    ['2020-01-01', 'qd24-2021'],
    ['2022-07-08', 'qd24-2021'],
    ['2025-07-01', 'qd294-2025'],
  ])('%s: %s', (day, id) => {
    expect(ruleSetInForce(day).id).toBe(id);
  });
});
