import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSeason, parseSeasonText } from './parse-season';
import type { Problem } from './problem';

const text = readFileSync(new URL('../fixtures/hoai-tan-2022.json', import.meta.url), 'utf8');

/** The published season with a change made to it, as a program outside might write it. */
function changed(change: (season: ReturnType<typeof plain>) => void): unknown {
  const season = plain();
  change(season);
  return season;
}

function plain() {
  return JSON.parse(text) as {
    [key: string]: unknown;
    version: unknown;
    season: Record<string, unknown>;
    cells: {
      [key: string]: unknown;
      congress: {
        [key: string]: unknown;
        elections: { [key: string]: unknown; candidates: Record<string, unknown>[] }[];
        committee: Record<string, unknown>[];
      };
    }[];
  };
}

function problemsOf(input: unknown): readonly Problem[] {
  const parsed = parseSeason(input);
  if (parsed.ok) throw new Error('was accepted');
  return parsed.error;
}

describe('parseSeason', () => {
  it('gives the published season back unchanged', () => {
    const parsed = parseSeasonText(text);
    expect(parsed).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  it('names every place at once', () => {
    const problems = problemsOf(
      changed((season) => {
        season.cells[3]!.congress.elections[0]!['valid'] = -1;
        season.cells[4]!.congress['heldOn'] = '2022-02-30';
        season.cells[5]!['kind'] = 'village';
        delete season.cells[6]!['name'];
        season.season['colour'] = 'red';
        season.cells[7]!.congress.committee[0]!['born'] = 1964;
      }),
    );
    expect(problems).toEqual(
      expect.arrayContaining([
        { path: 'cells[3].congress.elections[0].valid', code: 'number-too-small', params: { minimum: 0 } },
        { path: 'cells[4].congress.heldOn', code: 'not-a-date', params: {} },
        expect.objectContaining({ path: 'cells[5].kind', code: 'not-a-choice' }),
        { path: 'cells[6].name', code: 'missing' },
        { path: 'season.colour', code: 'unknown-key', params: { key: 'colour' } },
        { path: 'cells[7].congress.committee[0].born', code: 'wrong-type', params: { expected: 'string' } },
      ]),
    );
    expect(problems).toHaveLength(6);
  });

  it.each([
    [null, 'not-season'],
    [[], 'not-season'],
    [{ format: 'other' }, 'not-season'],
    [{ format: 'dhcb-season' }, 'missing'],
    [{ format: 'dhcb-season', version: 2 }, 'version-newer'],
    [{ format: 'dhcb-season', version: '1' }, 'version-unknown'],
    [{ format: 'dhcb-season', version: 0 }, 'version-unknown'],
  ])('refuses %j as %s', (input, code) => {
    expect(problemsOf(input)).toEqual([expect.objectContaining({ code })]);
  });

  it('takes what the congress decided on a tie, and what is absent stays absent', () => {
    const season = changed((value) => {
      const ballot = value.cells[0]!.congress.elections[0]!;
      ballot['decisionNote'] = 'Đại hội biểu quyết';
      ballot.candidates[0]!['elected'] = false;
    });
    expect(parseSeason(season)).toEqual({ ok: true, value: season });
    const wrong = changed((value) => {
      value.cells[0]!.congress.elections[0]!.candidates[0]!['elected'] = 'yes';
    });
    expect(problemsOf(wrong)).toMatchObject([
      { path: 'cells[0].congress.elections[0].candidates[0].elected', code: 'wrong-type' },
    ]);
  });

  it('refuses text that is no JSON', () => {
    expect(parseSeasonText('{"format": ')).toEqual({ ok: false, error: [{ path: '', code: 'not-json' }] });
    expect(parseSeasonText(`\uFEFF${text}`).ok).toBe(true);
  });

  it('names a strange key on one line, without its control characters', () => {
    const season = changed((value) => {
      value.season['x\n\u001b[31my'] = 1;
    });
    expect(problemsOf(season)).toEqual([
      { path: 'season["x\\n\\u001b[31my"]', code: 'unknown-key', params: { key: 'x\\n\\u001b[31my' } },
    ]);
  });

  it('refuses a fraction, and 1e400, as a count', () => {
    const season = changed((value) => {
      value.cells[0]!.congress['presentOfficial'] = 33.5;
    });
    expect(problemsOf(season)).toEqual([
      { path: 'cells[0].congress.presentOfficial', code: 'not-whole-number', params: {} },
    ]);
  });

  it('refuses ids that stand twice, name nobody, or name two people', () => {
    const problems = problemsOf(
      changed((season) => {
        season.cells[1]!['id'] = 'c01';
        season.cells[2]!.congress.elections[0]!.candidates[0] = { id: 'p99', votes: 1 };
        season.cells[4]!.congress.committee[0]!['id'] = 'p01';
        season.cells[5]!.congress.committee[1]!['id'] = season.cells[5]!.congress.committee[0]!['id'];
      }),
    );
    expect(problems).toContainEqual({ path: 'cells[1].id', code: 'duplicate-id', params: { id: 'c01' } });
    expect(problems).toContainEqual({
      path: 'cells[2].congress.elections[0].candidates[0].id',
      code: 'person-unknown',
      params: { id: 'p99' },
    });
    expect(problems).toContainEqual({
      path: 'cells[4].congress.committee[0].fullName',
      code: 'person-differs',
      params: { id: 'p01' },
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ path: 'cells[5].congress.committee[1].id', code: 'duplicate-id' }),
    );
  });

  it('needs the day of a fixed age date, and either an id or a name for a candidate', () => {
    const problems = problemsOf(
      changed((season) => {
        season.season['ageAt'] = { method: 'fullYearsAt' };
        season.cells[0]!.congress.elections[0]!.candidates[3] = { votes: 11 };
      }),
    );
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['season.ageAt.on', 'age-date-needed'],
      ['cells[0].congress.elections[0].candidates[3]', 'candidate-needs-one'],
    ]);
  });

  it('composes Vietnamese letters when they enter', () => {
    const parsed = parseSeason(
      changed((season) => {
        season.cells[0]!['name'] = 'Chi bộ Đệ Đức'.normalize('NFD');
      }),
    );
    expect(parsed.ok && parsed.value.cells[0]?.name).toBe('Chi bộ Đệ Đức'.normalize('NFC'));
  });
});
