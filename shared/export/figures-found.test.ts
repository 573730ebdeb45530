import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../domain/season';
import { statsJson } from '../statistics';
import { consistentSeason } from '../testing/consistent-season';
import { removals } from '../testing/removals';
import { seasonWithPast } from '../testing/season-with-past';
import { paragraphsOf, paragraphText } from './document-model';
import { printoutsModel } from './documents/printouts';
import { reportSections } from './documents/report';

/** Every number that the report and the papers print is found again in what `stats --json` prints of the season. */

function appointed({ congress, ...cell }: Cell): Cell {
  const committee = congress.committee.map((member) => ({ ...member, origin: 'appointed' as const }));
  const given = { ...congress, committee };
  delete given.elections;
  return { ...cell, congress: given };
}

/** Seasons with gaps, appointed committees, a term before and congresses yet to come, in any policy of digits. */
const seasons: fc.Arbitrary<Season> = fc
  .record({
    season: fc.oneof(consistentSeason, seasonWithPast).filter(({ cells }) => cells.length > 0),
    appointments: fc.array(fc.boolean(), { maxLength: 12 }),
    gaps: fc.array(
      fc.record({
        removal: fc.constantFrom(...removals),
        pick: fc.oneof(fc.nat(), fc.constant('everywhere' as const)),
      }),
      { maxLength: 5 },
    ),
    decimals: fc.integer({ min: 0, max: 2 }),
    trimZeros: fc.boolean(),
    leadingZeros: fc.boolean(),
  })
  .map(({ season, appointments, gaps, decimals, trimZeros, leadingZeros }) => {
    const cells = season.cells.map((cell, index) => (appointments[index] === true ? appointed(cell) : cell));
    const percent = {
      ...season.season.percent,
      digits: { kind: 'decimals' as const, count: decimals },
      trimZeros,
    };
    const written = { ...season, cells, output: { leadingZeros }, season: { ...season.season, percent } };
    return gaps.reduce<Season>((left, { removal, pick }) => removal.from(left, pick), written);
  });

/** Days, terms, names of cells and of schooling, ages that groups are named by: no figures. */
const NAMES =
  /ngày \d+ tháng \d+ năm \d{4}|\d{2}\/\d{1,2}\/\d{4}|\d{4}-\d{4}|Chi bộ số \d+|\d+\/12(?!\d)|(?:dưới|từ) \d+ tuổi|mục tiêu (?:là )?\d+%|bầu \d+ lần/gu;

/** The numbers of a text, as stats print them: “07” is 7, “1.234” is 1234. */
function numbersIn(text: string): readonly string[] {
  const figures =
    text
      .replaceAll('\u00a0', ' ')
      .replaceAll(NAMES, ' ')
      .match(/\d+(?:[.,]\d+)*/gu) ?? [];
  return figures.map((figure) => figure.replace(/(?<=\d)\.(?=\d{3})/gu, '').replace(/^0(?=\d)/u, ''));
}

function numbersOf(value: unknown): readonly string[] {
  if (typeof value === 'number') return [String(Math.abs(value))];
  if (typeof value === 'string') return [value.replace(/^-/u, '')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

/** “16 đ/c (25%”: a number with its share, of which both must be of one thing. */
const PAIR = /(?<![\d.,])([\d.]+) [^\d().;]*\(([\d,]+)%/gu;

function pairsIn(text: string): readonly string[] {
  return [...text.matchAll(PAIR)].map(
    ([, count = '', share = '']) => `${numbersIn(count).join('')} (${share}%)`,
  );
}

function pairsOf({ percent, report, ...groups }: ReturnType<typeof statsJson>): readonly string[] {
  const ofGroups = Object.entries(percent).map(([key, share]) => {
    const [group = '', column = ''] = key.split('.');
    return [(groups as unknown as Record<string, Record<string, number>>)[group]?.[column], share] as const;
  });
  const { levels, thresholds, lists } = report;
  const others = [...Object.values(levels).flat(), ...thresholds].map(
    ({ count, percent: share }) => [count, share] as const,
  );
  return [...ofGroups, ...others, [lists.surplus, lists.percent] as const].map(
    ([count, share]) => `${String(count)} (${String(share)}%)`,
  );
}

function expectFound(texts: readonly string[], season: Season, entered: readonly unknown[] = []): void {
  const json = statsJson(season);
  const [known, pairs] = [new Set(numbersOf([json, entered])), new Set(pairsOf(json))];
  for (const text of texts) {
    for (const number of numbersIn(text)) expect(known, `${number} in ${text}`).toContain(number);
    for (const pair of pairsIn(text)) expect(pairs, text).toContain(pair);
  }
}

describe('the figures of any season, whatever is missing, are found in its statistics', () => {
  it('those of the report', () => {
    fc.assert(
      fc.property(seasons, (season) => {
        const sections = reportSections(season).filter(({ id }) => id !== 'basis');
        expectFound(
          sections.flatMap(({ generated }) => generated),
          season,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('those of the report on the members attending, of a ward of that cell alone', () => {
    fc.assert(
      fc.property(seasons, (season) => {
        const [cell] = season.cells;
        if (!cell) return;
        const alone = { ...season, cells: [cell] };
        const model = printoutsModel(alone, [cell], { kinds: ['membersReport'], copies: 1, sample: false });
        const lines = paragraphsOf(model).map(paragraphText);
        const statements = lines.flatMap((line) => /^[1-4]\. (.*)/u.exec(line)?.[1] ?? []);
        // attendance of which a part is missing is in no sum, and on the paper as it was entered
        const { summonedOfficial, presentOfficial } = cell.congress;
        const isWhole = statsJson(alone).report.attendance.cells === 1;
        expectFound(statements, alone, isWhole ? [] : [summonedOfficial, presentOfficial]);
      }),
      { numRuns: 40 },
    );
  });

  it('those of counting minutes, in the season itself and in the shares of N reckoned apart', () => {
    fc.assert(
      fc.property(seasons, (season) => {
        for (const cell of season.cells.slice(0, 2)) {
          const alone = { ...season, cells: [cell] };
          const model = printoutsModel(alone, [cell], { kinds: ['minutes'], copies: 1, sample: false });
          const known = new Set(numbersOf([cell, reckoned(cell), sharesOfN(season, cell)]));
          const lines = paragraphsOf(model).map(paragraphText).filter(isNoTitle).map(withoutPlace);
          for (const line of lines)
            for (const number of numbersIn(line)) expect(known, `${number} in ${line}`).toContain(number);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Numbers of rows and rounds, and what minutes add up: those absent, N, how many are elected. */
function reckoned({ congress }: Cell): readonly number[] {
  const { summonedOfficial = 0, presentOfficial = 0, elections = [] } = congress;
  const places = elections.flatMap(({ candidates }) => candidates.map((_, index) => index + 1));
  return [summonedOfficial - presentOfficial, electorateOf(congress), ...places];
}

function electorateOf(congress: Cell['congress']): number {
  const { summonedOfficial = 0, absentExcused = 0 } = congress;
  const { absentTransferred = 0, absentExempt = 0, suspended = 0 } = congress;
  return summonedOfficial - absentExcused - absentTransferred - absentExempt - suspended;
}

/** Votes in percent of N, rounded half up digit by digit. */
function sharesOfN({ season: { percent } }: Season, { congress }: Cell): readonly string[] {
  const { digits, trimZeros } = percent;
  const of = electorateOf(congress);
  const counted = (congress.elections ?? []).flatMap(({ candidates }) =>
    candidates.map(({ votes }) => votes),
  );
  return counted.flatMap((votes) => {
    if (votes === undefined || of <= 0) return [];
    const scaled = Math.floor((2 * votes * 100 * 10 ** digits.count + of) / (2 * of));
    const text = (scaled / 10 ** digits.count).toFixed(digits.count).replace('.', ',');
    return [trimZeros && digits.count > 0 ? text.replace(/,?0+$/u, '') : text];
  });
}

/** “2. Uỷ viên”: the number in front of a line tells no figure. */
function withoutPlace(line: string): string {
  return line.replace(/^\d+\. /u, '');
}

/** Heads and titles tell no figure. */
function isNoTitle(line: string): boolean {
  return !/^(?:ĐẢNG|CHI BỘ|ĐẠI HỘI|BIÊN BẢN|Bầu |Nhiệm kỳ|Chi bộ số|Số )/u.test(line);
}
