import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { type Group, statsJson } from '../statistics';
import { columns as posts } from '../statistics/by-position';
import type { StatsJson } from '../statistics/stats-json';
import { consistentSeason } from '../testing/consistent-season';
import { reportSections } from './documents/report';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';

/**
 * What the report, B1 and B3 say of a thing is what `stats --json` says of that thing: each figure is read
 * at its own place and compared with its own key, so that two figures that changed places are found.
 */

type Json = ReturnType<typeof statsJson>;
/** What a clause says, read by its own words, and the figures of its own keys in that order. */
type Clause = readonly [pattern: RegExp, figures: (json: Json) => readonly unknown[]];

const SHARE = String.raw`\(([\d,]+)%\)`;

/** “… là 10 đ/c (24,3%)”: people of a group, in all or in a post. */
function ofGroup(words: string, group: Group, post: keyof StatsJson['committee'] = 'total'): Clause {
  return [
    new RegExp(words.replace('N', String.raw`(\d+)`) + ` ${SHARE}`, 'giu'),
    ({ percent, ...json }) => [json[group][post], percent[`${group}.${post}`]],
  ];
}

const clauses: readonly Clause[] = [
  ofGroup('(?<!không )tái cử là N đ/c', 'reelected'),
  ofGroup('có N bí thư tái cử', 'reelected', 'secretary'),
  ofGroup('có N phó bí thư tái cử', 'reelected', 'deputySecretary'),
  ofGroup('có N chi uỷ viên tái cử', 'reelected', 'member'),
  ofGroup('cấp uỷ mới là N đ/c', 'new'),
  ofGroup('tham gia lần đầu là N đ/c', 'firstTime'),
  ofGroup('cấp uỷ viên nữ là N đ/c', 'female'),
  ofGroup('cấp uỷ viên (?:dưới|từ) 40 tuổi(?: trở xuống)? là N đ/c', 'young'),
  ofGroup('N đồng chí là người dân tộc thiểu số', 'ethnicMinority'),
  ofGroup('N đồng chí theo tôn giáo', 'religious'),
  ofGroup('N đồng chí kiêm trưởng khu phố, thôn', 'concurrentHeads'),
  [/(?<!phó )bí thư có (\d+) đồng chí/giu, ({ committee }) => [committee.secretary]],
  [/phó bí thư có (\d+) đồng chí/giu, ({ committee }) => [committee.deputySecretary]],
  [/chi bộ trực thuộc có (\d+) đồng chí(?=[;,.])/gu, ({ committee }) => [committee.total]],
  [/tuổi bình quân của cấp uỷ là ([\d,]+) tuổi/gu, ({ age }) => [age.text]],
  [/duyệt bầu là (\d+) đồng chí/gu, ({ report }) => [report.approvedSeats.count]],
  [
    /dự đại hội là (\d+)\/(\d+) đồng chí được triệu tập, đạt ([\d,]+)%/gu,
    ({ report: { attendance } }) => [attendance.present, attendance.summoned, attendance.percent],
  ],
  [
    /giới thiệu (\d+) đồng chí để bầu (\d+), số dư (\d+) đồng chí \(([\d,]+)%\)/gu,
    ({ report: { lists } }) => [lists.candidates, lists.seats, lists.surplus, lists.percent],
  ],
  [
    /Tuổi Đảng bình quân của cấp uỷ là ([\d,]+) năm, cao nhất (\d+) năm/gu,
    ({ report: { partyAge } }) => [partyAge.text, partyAge.longest],
  ],
];

/** Compares every clause of the report with its own keys; answers which there were. */
function readReport(season: Season, json: Json): ReadonlySet<Clause> {
  const text = reportSections(season)
    .flatMap(({ generated }) => generated)
    .join('\n');
  const read = new Set<Clause>();
  for (const clause of clauses) {
    const [pattern, figures] = clause;
    for (const [words, ...said] of text.matchAll(pattern)) {
      expect(said, `${words} (${pattern.source})`).toEqual(figures(json).map(String));
      read.add(clause);
    }
  }
  return read;
}

/** Rows of B3 by the key of the group that they count. */
const rowsOfB3: readonly (readonly [row: RegExp, group: Group])[] = [
  [/^\/TỔNG SỐ/u, 'committee'],
  [/^\/Nữ/u, 'female'],
  [/^\/Dân tộc thiểu số/u, 'ethnicMinority'],
  [/^\/Tôn giáo/u, 'religious'],
  [/^\/Tái cử/u, 'reelected'],
  [/^\/Mới/u, 'new'],
  [/^\/Trong đó tham gia lần đầu/u, 'firstTime'],
];

function readB3(season: Season, { percent, ...json }: Json): void {
  const [model] = sheetModels(season, { sheets: ['B3'], generatedOn: '2022-10-05', sample: false });
  for (const [row, group] of rowsOfB3) {
    const cells = model?.rows.find(({ key = '' }) => row.test(key))?.cells ?? [];
    const said = cells.slice(1).map((cell) => shownCell(cell, false) ?? '');
    expect(said.length, group).toBe(2 * posts.length);
    for (const [index, post] of posts.entries()) {
      if (said[2 * index] === '–') continue;
      expect(said[2 * index], `B3 ${group} ${post}`).toBe(String(json[group][post]));
      const share = group === 'committee' ? undefined : percent[`${group}.${post}`];
      if (share !== undefined) {
        expect(said[2 * index + 1], `B3 ${group} ${post} %`).toBe(share === null ? '' : `${share}%`);
      }
    }
  }
}

describe('the figures of a season', () => {
  it('are said of the same thing in the report, in B3 and by the command line, in any season', () => {
    fc.assert(
      fc.property(consistentSeason, (season) => {
        const json = statsJson(season);
        readReport(season, json);
        readB3(season, json);
      }),
    );
  });

  it('are all read: a pattern that matches nothing proves nothing', () => {
    const season = sampleSeason();
    Object.assign(season.cells[0]?.congress.committee[0] ?? {}, { ethnicity: 'Chăm' });
    const read = readReport(season, statsJson(season));
    expect(clauses.filter((clause) => !read.has(clause)).map(([pattern]) => pattern.source)).toEqual([]);
  });
});
