import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import type { RuleChanges } from '../rules/rule-sets';
import { rulePreview } from './rule-preview';

const season = sampleSeason();
const changed = (rules: RuleChanges) => ({ ...season, rules });
const own = { certainty: 'office', source: 'x' } as const;

describe('what other rules would change', () => {
  it('is said before they are applied', () => {
    const young = { value: { age: 60, inclusive: true }, ...own };
    const preview = rulePreview(season, changed({ young }), undefined);
    expect(preview.gone).toEqual([{ code: 'W411', count: 1, cells: [] }]);
    expect(preview.added).toEqual([]);
    expect(preview.young.before).toBe(4);
    expect(preview.young.after).toBeGreaterThan(4);
    expect(preview.elected).toEqual([]);
  });

  it('is nothing where nothing changes', () => {
    expect(rulePreview(season, changed({}), undefined)).toMatchObject({ added: [], gone: [], elected: [] });
  });

  it('names the cells of what comes, each once, and goes back the same way', () => {
    const fewer = changed({ committeeSeatsAtMost: { value: 2, ...own } });
    const { added, gone } = rulePreview(season, fewer, undefined);
    expect(gone).toEqual([]);
    expect(added.map(({ code }) => code)).toEqual(['E210']);
    const [shift] = added;
    expect(shift?.count).toBe(shift?.cells.length);
    expect(shift?.cells).toContain(season.cells[0]?.name);
    expect(rulePreview(fewer, season, undefined).gone).toEqual(added);
  });

  it('depends on the day as the checks do', () => {
    const slow = changed({ reportWithin: { value: 900, ...own } });
    const codes = (today: string | undefined) =>
      rulePreview(season, slow, today).gone.map(({ code }) => code);
    expect(codes(undefined)).toEqual([]);
    expect(codes('2023-01-01')).toEqual(['W501']);
  });

  it('names cells whose ballots would elect others, but not those that are finished', () => {
    const tie = (status: 'held' | 'finished') => {
      const [first, ...others] = season.cells;
      const candidates = [1, 2].map((each) => ({ fullName: `Lê ${String(each)}`, votes: 20 }));
      const elections = [
        { body: 'secretary' as const, round: 1, seats: 1, candidates },
        {
          body: 'secretary' as const,
          round: 2,
          seats: 1,
          candidates: candidates.map((one, at) => ({ ...one, votes: 9 - at })),
        },
      ];
      if (!first) throw new Error('the sample has cells');
      return {
        ...season,
        cells: [{ ...first, congress: { ...first.congress, status, elections } }, ...others],
      };
    };
    const strict: RuleChanges = { runOffNeedsMajority: { value: true, ...own } };
    const elected = (status: 'held' | 'finished') =>
      rulePreview(tie(status), { ...tie(status), rules: strict }, undefined).elected;
    expect(elected('held')).toEqual([season.cells[0]?.name]);
    expect(elected('finished')).toEqual([]);
  });
});
