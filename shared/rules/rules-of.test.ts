import { describe, expect, it } from 'vitest';
import { rulePreview } from '../checks/rule-preview';
import { sampleSeason } from '../fixtures/sample';
import { type RuleChanges, ruleSetInForce, ruleSets, rulesOf } from './rule-sets';

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

  it('say before they are applied what would change', () => {
    const young = { value: { age: 60, inclusive: true }, certainty: 'office', source: 'x' } as const;
    const preview = rulePreview(season, changed({ young }), undefined);
    expect(preview.gone.map(({ code }) => code)).toEqual(['W411']);
    expect(preview.added).toEqual([]);
    expect(preview.young.before).toBe(4);
    expect(preview.young.after).toBeGreaterThan(4);
    expect(preview.elected).toEqual([]);
    expect(rulePreview(season, changed({}), undefined)).toMatchObject({ added: [], gone: [], elected: [] });
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
