import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { bareSeason, messySeason, unenteredSeason, wholeShares } from '../fixtures/half-entered';
import { statistics, statsJson } from '../statistics';
import { reportSections } from './documents/report';
import { type SheetName, sheetCodes } from './sheet-codes';
import type { SheetModel } from './sheet-model';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';
import { styleRule } from './styles';
import { textWidth } from './text-metrics';
import { wardTotalsSheet } from './ward-totals';

const options = { sheets: sheetCodes, b1Layout: 'a3', generatedOn: '2025-04-01', sample: false } as const;

function sheetsOf(season: Season): readonly SheetModel[] {
  const source = { file: 'a.dhcb', sha256: 'x', takenAt: '2025-04-01T00:00:00Z' };
  const total = wardTotalsSheet([{ key: 'a', source, season }], options);
  return [...sheetModels(season, options), total];
}

/** What stands in the rows below the headings, a line for each. */
function linesOf(season: Season, code: SheetName): readonly string[] {
  const model = sheetsOf(season).find((each) => each.code === code);
  if (!model) throw new Error(`no sheet ${code}`);
  return model.rows.slice(model.page.headingRows.to).map(({ cells }) =>
    cells
      .map((cell) => shownCell(cell, false) ?? '')
      .filter((text) => text !== '')
      .join(' | '),
  );
}

function lineOf(season: Season, code: SheetName, beginning: string): string {
  return linesOf(season, code).find((line) => line.startsWith(beginning)) ?? '';
}

function report(season: Season): string {
  return reportSections(season)
    .flatMap(({ generated }) => generated)
    .join('\n');
}

describe('a person with name and post alone', () => {
  const season = bareSeason();

  it('is in no sheet 0 % of anything, nor “0” of what nobody entered', () => {
    for (const code of ['B1', 'B3', 'B5', 'TH'] as const) {
      // that nobody is deputy is known: the post is entered of everybody
      const lines = linesOf(season, code).filter((line) => !/^(?:Phó bí thư|Chi uỷ viên) \|/u.test(line));
      expect(lines.join('\n')).not.toMatch(/(?<![\d,])0%/u);
    }
    for (const label of ['Nữ', 'Dân tộc', 'Tôn giáo', 'Tái cử', 'Mới', 'Trong đó tham gia lần đầu']) {
      expect(lineOf(season, 'B3', label)).toBe(
        `${label === 'Dân tộc' ? 'Dân tộc thiểu số' : label} (chưa rõ 1 đ/c) | – | – | – | – | – | – | – | –`,
      );
    }
    expect(lineOf(season, 'B5', 'Nữ')).toBe('Nữ (chưa rõ 1 đ/c) | – | –');
    expect(lineOf(season, 'TH', '1 | Đảng uỷ')).toContain(
      'chưa rõ: giới tính, tái cử hay mới, dân tộc, tôn giáo, tuổi của 1 đ/c',
    );
  });

  it('is in the report a list of what is missing, and no share, target or “bầu đủ”', () => {
    const text = report(season);
    expect(text).toContain(
      'Chưa có số liệu về giới tính, quá trình tham gia cấp uỷ, dân tộc, tôn giáo và tuổi của đồng chí này.',
    );
    expect(text).not.toMatch(/%|bầu đủ số|mục tiêu|nữ là|tái cử là/iu);
    expect(text).toContain('Chưa có số liệu về số lượng cấp uỷ viên được Ban Thường vụ Đảng uỷ duyệt.');
  });

  it('has unknown figures for programs outside too', () => {
    const { percent, unknown, cells } = statsJson(season);
    expect(percent['female.total']).toBeNull();
    expect([unknown.female.total, unknown.young.total, unknown.reelected.total]).toEqual([1, 1, 1]);
    expect([cells.fullyElected, unknown.cells.fullyElected]).toEqual([0, 1]);
  });
});

describe('cells held whose result nobody entered', () => {
  const season = unenteredSeason();

  it('are neither full nor vacant: of four entered two are full, a secretary and a deputy are vacant', () => {
    const { cells, heldWithoutResult, vacant } = statistics(season);
    expect(cells).toEqual({ total: 7, held: 6, entered: 4, judged: 4, fullyElected: 2 });
    expect(heldWithoutResult).toBe(2);
    expect(vacant).toEqual({
      secretary: { count: 1, known: 4, of: 6 },
      deputySecretary: { count: 1, known: 4, of: 6 },
      member: { count: 0, known: 4, of: 6 },
    });
  });

  it('are told alike in report, B1, B3 and TH', () => {
    const text = report(season);
    expect(text).toContain('Trong 4 chi bộ đã có số liệu, 2 chi bộ bầu đủ số lượng cấp uỷ được duyệt.');
    expect(text).toMatch(/Còn khuyết 1 bí thư và 1 phó bí thư trong 4 chi bộ đã có số liệu \(.+\)\./u);
    expect(text).toContain('của 4 chi bộ trực thuộc (chưa có số liệu của 2 chi bộ đã tổ chức đại hội) có');
    expect(lineOf(season, 'B1', 'Tổng cộng')).toMatch(/^Tổng cộng \(chưa tính 2 chi bộ chưa nhập kết quả\)/u);
    expect(lineOf(season, 'B1', '5 |')).toContain('Chưa nhập kết quả');
    expect(lineOf(season, 'B3', 'TỔNG SỐ')).toMatch(/^TỔNG SỐ \(chưa tính 2 chi bộ chưa nhập kết quả\)/u);
    expect(lineOf(season, 'TH', '1 | Đảng uỷ')).toContain('2 chi bộ chưa nhập kết quả');
    expect(linesOf(season, 'B2').join('\n')).toContain('Chưa có danh sách');
  });
});

describe('a season with something of everything', () => {
  it('marks the share of women where sex is missing, and judges no target by it', () => {
    const text = report(messySeason());
    expect(text).toContain('cấp uỷ viên nữ là 1 đ/c (16,7%; chưa rõ 3 đ/c)');
    expect(text).toContain('Chưa có số liệu về giới tính của 3 đồng chí.');
    expect(text).not.toContain('mục tiêu 15%');
    expect(lineOf(messySeason(), 'B3', 'Nữ')).toMatch(/^Nữ \(chưa rõ 3 đ\/c\) \| 1 \|/u);
    expect(text).toContain('1 đồng chí được chỉ định');
  });

  it('says of a season without a congress that none was held', () => {
    const { cells, ...rest } = messySeason();
    const planned = { ...rest, cells: cells.filter(({ congress }) => congress.status === 'planned') };
    expect(report(planned)).toContain('Đến nay chưa có chi bộ nào tổ chức đại hội.');
  });
});

describe('the widest share', () => {
  it.each([0, 1, 2])('fits its column in every sheet with %i decimals', (count) => {
    for (const { code, columns, rows } of sheetsOf(wholeShares({ kind: 'decimals', count }))) {
      for (const cell of rows.flatMap((row) => row.cells)) {
        if (cell.content.kind !== 'share') continue;
        const text = shownCell(cell, false) ?? '';
        const width = columns[cell.column - 1]?.widthPt ?? 0;
        expect([code, text, textWidth(text, styleRule(cell.style)) <= width]).toEqual([code, text, true]);
      }
    }
  });
});
