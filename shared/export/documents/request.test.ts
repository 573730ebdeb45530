import { describe, expect, it } from 'vitest';
import { messySeason } from '../../fixtures/messy';
import type { PrintoutKind } from './printout-kinds';
import { printoutLack } from './printout-sections';
import { asIs, gridOf, linesOf, papers, withCell } from './testing/printouts-of';

describe('the list of profiles and the request for ratification', () => {
  it('cite the documents that are chosen for them', () => {
    const { season, cell } = asIs();
    const cited = { season: { ...season, citations: { ratification: [1], profiles: [0] } }, cell };
    expect(linesOf(papers(cited, { kinds: ['ratification'] }))).toContain(
      'Căn cứ Công văn số 200-CV/BTCTU ngày 16/3/2022 của Ban Tổ chức Thị uỷ về đại hội chi bộ trực thuộc đảng bộ cơ sở nhiệm kỳ 2022 - 2025;',
    );
    expect(linesOf(papers(cited, { kinds: ['profileList'] }))).toContain(
      '(Kèm theo Kế hoạch số 42-KH/ĐU ngày 18/02/2022 của Đảng uỷ phường)',
    );
    for (const kind of ['ratification', 'profileList'] as const) {
      expect(linesOf(papers(asIs(), { kinds: [kind] })).join(' ')).not.toMatch(/Căn cứ|Kèm theo/u);
    }
  });

  it('bear the number and day under which the decision cites the request', () => {
    const bearing = (requestNumber: string) =>
      linesOf(
        papers(
          withCell((cell) => {
            cell.ratification = { requestNumber, requestedOn: '2022-07-12' };
          }),
          { kinds: ['ratification'] },
        ),
      );
    expect(bearing('07')).toContain('Số 07-TTr/CB');
    expect(bearing('01-TTr/CU')).toContain('Số 01-TTr/CU');
    expect(bearing('07').join('|')).toContain('ngày 12 tháng 7 năm 2022');
    expect(linesOf(papers(asIs(), { kinds: ['ratification'] }))).toContain('Số ……-TTr/CB');
  });

  it('name the committee, with birth dates under the right heading', () => {
    const rows = gridOf(papers(asIs(), { kinds: ['profileList'] }));
    expect(rows[0]?.slice(0, 3)).toEqual(['TT', 'Họ và tên', 'Ngày sinh']);
    expect(rows[1]?.slice(0, 2)).toEqual(['Nam', 'Nữ']);
    expect(rows.slice(2, -1).map((row) => row.slice(0, 4))).toEqual([
      ['1', 'Phạm Văn Bình', '01/01/1968', ''],
      ['2', 'Phan Xuân Đức', '08/6/1969', ''],
      ['3', 'Lê Thị Ngọc Yến', '', '15/11/1962'],
    ]);
  });

  it('are signed under their last row, which is on the page of the signature', () => {
    const [section] = papers(asIs(), { kinds: ['profileList'] }).sections;
    const table = section?.blocks.at(-1);
    const [before, signs] = table?.kind === 'table' ? table.rows.slice(-2) : [];
    const kept = before?.cells.flatMap(({ blocks }) =>
      blocks.map((block) => 'keepWithNext' in block && block.keepWithNext),
    );
    expect(new Set(kept)).toEqual(new Set([true]));
    expect(signs?.cells.map(({ bare }) => bare)).toEqual([true, true]);
    expect(gridOf(papers(asIs(), { kinds: ['profileList'] })).at(-1)?.[1]).toContain('T/M CHI UỶ');
  });

  it('put somebody whose sex is not entered under neither heading', () => {
    const unknown = withCell((cell) => {
      const [first, second] = cell.congress.committee;
      delete first?.gender;
      delete second?.born;
      if (second) Object.assign(second, { standing: 'firstTime', origin: 'appointed' });
    });
    const rows = gridOf(papers(unknown, { kinds: ['profileList'] })).slice(2);
    expect(rows[0]?.slice(0, 3)).toEqual(['1', 'Phạm Văn Bình', '01/01/1968 (nam, nữ: ……)']);
    expect(rows[1]?.slice(0, 4)).toEqual(['2', 'Phan Xuân Đức', '……', '']);
    expect(rows[1]?.at(-1)).toBe('Phó bí thư (lần đầu tham gia cấp uỷ; được chỉ định)');
    expect(rows[2]?.slice(0, 4)).toEqual(['3', 'Lê Thị Ngọc Yến', '', '15/11/1962']);
  });

  it('ask for those who were elected only', () => {
    const appointed = withCell((cell) => {
      const [, second] = cell.congress.committee;
      if (second) second.origin = 'appointed';
    });
    const model = papers(appointed, { kinds: ['ratification'] });
    expect(gridOf(model).slice(1)).toEqual([
      ['1', 'Phạm Văn Bình', '01/01/1968', 'Bí thư', '34', '100'],
      ['2', 'Lê Thị Ngọc Yến', '15/11/1962', 'Chi uỷ viên', '24', '70,5'],
    ]);
    expect(linesOf(model)).toContain('Kính gửi: Ban Thường vụ Đảng uỷ phường Hoài Tân');
    expect(linesOf(model)).toContain(
      'Đồng chí Phan Xuân Đức, phó bí thư, được chỉ định, không thuộc kết quả bầu cử.',
    );
  });

  it('leave rows to write on where nobody is entered', () => {
    const nobody = withCell((cell) => {
      cell.congress = { status: 'held', approvedSeats: {}, committee: [] };
    });
    for (const kind of ['profileList', 'ratification'] as const) {
      const names = gridOf(papers(nobody, { kinds: [kind] })).flatMap((row) => row.slice(1, 2));
      expect(names.filter((name) => name === '').length).toBeGreaterThan(2);
    }
  });
});

describe('the papers of a season in which much is not entered', () => {
  const season = messySeason();
  const linesFor = (id: string, kind: PrintoutKind) => {
    const cell = season.cells.find((each) => each.id === id);
    if (!cell) throw new Error(`no cell ${id}`);
    return linesOf(papers({ season, cell }, { kinds: [kind] }));
  };
  const lackFor = (id: string) => {
    const cell = season.cells.find((each) => each.id === id);
    return cell && printoutLack(season, cell, 'ratification', { kinds: [], sample: false });
  };

  it('ask for no ratification before a congress, nor of those who were appointed', () => {
    expect(['k1', 'k2', 'k3', 'k5', 'k7'].map(lackFor)).toEqual([
      undefined,
      undefined,
      'allAppointed',
      undefined,
      'notHeld',
    ]);
    expect(linesFor('k7', 'ratification')).toEqual([]);
    expect(linesFor('k7', 'minutes')).toEqual([]);
  });

  it('are signed by a secretary only where there is one', () => {
    const signs = (id: string) =>
      linesFor(id, 'profileList').filter((line) => /^(?:T\/M |BÍ THƯ$)/u.test(line));
    expect(signs('k1')).toEqual(['T/M ……………']);
    expect(signs('k2')).toEqual(['T/M CHI UỶ']);
    expect(signs('k3')).toEqual(['T/M CHI BỘ', 'BÍ THƯ']);
    expect(signs('k5')).toEqual(['T/M CHI UỶ', 'BÍ THƯ']);
    expect(signs('k7')).toEqual(['T/M CHI UỶ']);
  });

  it('leave the day and whom a congress elected to be written in where neither is entered', () => {
    const lines = linesFor('k1', 'ratification');
    expect(lines.join(' ')).toContain(
      'Vào ngày …… tháng … năm ……, Chi bộ khu phố 1 đã tổ chức đại hội nhiệm kỳ 2025-2030, có …… đảng viên dự',
    );
    expect(lines).toContain('Kết quả bầu cử như sau:');
    expect(lines.join(' ')).not.toContain('đã bầu');
  });
});
