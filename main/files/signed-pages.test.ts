import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../../shared/domain/season';
import type { PrintoutKind } from '../../shared/export/documents/printout-kinds';
import { printoutsModel } from '../../shared/export/documents/printouts';
import { reportModel } from '../../shared/export/documents/report';
import { buildDocx } from '../../shared/export/docx';
import { sampleSeason } from '../../shared/fixtures/sample';
import { drawn } from './testing/libreoffice';
import { seasonOf } from './testing/seasons';

/**
 * Where a paper runs over its page nobody signs on the next one alone. Papers of every length are drawn, line by
 * line longer, so that each cut of a page comes up; long names stand in some of them.
 */

const LONG_NAME = 'Nguyễn Phúc Hoàng Đăng Thiện Nhân Nghĩa Trường Sơn Đông Hải Vương';
const LONG_CELL =
  'Chi bộ Trường Trung học phổ thông chuyên Nguyễn Bỉnh Khiêm cơ sở 2 – phường cũ Hoài Thanh Tây';

/** Cells whose committee's ballot has more and more names. */
function longerAndLonger(count: number): Season {
  const season = seasonOf(count);
  return { ...season, cells: season.cells.map((cell, index) => withNames(cell, index)) };
}

function withNames(cell: Cell, names: number): Cell {
  const isLong = names % 2 === 1;
  const candidates = Array.from({ length: 4 + names }, (_, at) => ({
    fullName: isLong ? `${LONG_NAME} ${String(at)}` : `Lê Văn Tám ${String(at)}`,
    votes: 20 + (at % 5),
  }));
  const ballot = { body: 'committee', round: 1, seats: 3 + (names % 7), valid: 25, candidates } as const;
  return {
    ...cell,
    name: isLong ? `${LONG_CELL} ${String(names)}` : cell.name,
    minutes: { ...cell.minutes, venue: isLong ? LONG_CELL : 'Hội trường' },
    congress: { ...cell.congress, elections: [{ ...ballot, candidates: [...candidates] }] },
  };
}

/** More than lines stand on a page. */
const REPORTS = 34;

/** A report that ends with so many paragraphs of one line. */
function reportOf(lines: number) {
  const text = Array.from({ length: lines }, (_, at) => `Việc thứ ${String(at + 1)} đã làm xong.`).join('\n');
  const season: Season = { ...sampleSeason(), reportTexts: { limits: { text, place: 'instead' } } };
  return reportModel(season, { generatedOn: '2022-08-10', sample: false });
}

/** Lines of a page above the first line of a signature; undefined where nobody signs on it. */
function linesAbove(page: string, signs: RegExp): number | undefined {
  const lines = page.split('\n').filter((line) => line.trim() !== '' && !/^\s*\d+\s*$/u.test(line));
  const at = lines.findIndex((line) => signs.test(line));
  return at === -1 ? undefined : at;
}

describe('in LibreOffice', () => {
  it('whoever signs has at least two lines of the paper above, however long it is', async () => {
    const season = longerAndLonger(40);
    const papersOf = (kind: PrintoutKind) =>
      buildDocx(printoutsModel(season, season.cells, { kinds: [kind], sample: false }));
    const reports = Array.from({ length: REPORTS }, (_, lines) => reportOf(lines + 1));
    const [first] = reports;
    const together = { ...first!, sections: reports.flatMap(({ sections }) => sections) };
    const pages = await drawn(
      new Map([
        ['minutes', papersOf('minutes')],
        ['requests', papersOf('ratification')],
        ['reports', buildDocx(together)],
      ]),
    );
    const above = (name: string, signs: RegExp) =>
      (pages.get(name) ?? []).flatMap(({ text }) => linesAbove(text, signs) ?? []);
    const minutes = above('minutes', /T\/M BAN KIỂM PHIẾU/u);
    expect(minutes).toHaveLength(40);
    expect(minutes.filter((lines) => lines < 2)).toEqual([]);
    expect(pages.get('minutes')?.length).toBeGreaterThan(45);
    const requests = above('requests', /Nơi nhận:/u);
    expect(requests.filter((lines) => lines < 2)).toEqual([]);
    const ends = above('reports', /Nơi nhận:/u);
    expect(ends).toHaveLength(REPORTS);
    expect(ends.filter((lines) => lines < 2)).toEqual([]);
  });
});
