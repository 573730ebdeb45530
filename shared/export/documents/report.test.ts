import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { wholeSample } from '../../fixtures/whole/whole-sample';
import { consistentSeason } from '../../testing/consistent-season';
import { paragraphsOf, paragraphText } from '../document-model';
import { reportModel, reportSections } from './report';

const options = { generatedOn: '2022-08-10', sample: false } as const;

/** The report as lines, in reading order. */
function linesOf(season: Season): readonly string[] {
  return paragraphsOf(reportModel(season, options)).map((each) =>
    paragraphText(each).replaceAll(/[\u00a0\n]/gu, ' '),
  );
}

function section(season: Season, id: string) {
  const found = reportSections(season).find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

describe('the report of the sample season', () => {
  it('is the published one, with its numbers, added up', () => {
    expect(section(sampleSeason(), 'results').generated[1]).toBe(
      'Tổng số cấp uỷ viên được bầu của 15 chi bộ trực thuộc có 41 đồng chí; bí thư có 15 đồng chí; phó bí thư có 14 đồng chí. ' +
        'Tái cử là 31 đ/c (75,6%) trong đó có 12 bí thư tái cử (80%); có 12 phó bí thư tái cử (85,7%); có 7 chi uỷ viên tái cử (58,3%); ' +
        'cấp uỷ mới là 10 đ/c (24,3%) trong đó tham gia lần đầu là 2 đ/c (4,87%); cấp uỷ viên nữ là 10 đ/c (24,3%); ' +
        'cấp uỷ viên dưới 40 tuổi là 4 đ/c (9,75%); độ tuổi bình quân của cấp uỷ là 50,5 tuổi.',
    );
  });

  it('says it in the published words, with a zero before small numbers, where the office wants so', () => {
    const season = { ...sampleSeason(), output: { reportWording: 'seed', leadingZeros: true } as const };
    const [, text] = section(season, 'results').generated;
    expect(text).toContain('cấp uỷ mới là 08 đ/c (19,5%) trong đó tham gia lần đầu là 02 đ/c (4,87%)');
    expect(text).toContain('có 07 chi uỷ viên tái cử (58,3%)');
    expect(text).toContain('cấp uỷ viên dưới 40 tuổi là 04 đ/c (9,75%)');
  });

  it('says of whom it is not known whether they sat before, and nothing of none', () => {
    const known = sampleSeason();
    for (const { congress } of known.cells) for (const member of congress.committee) delete member.standing;
    const [, first, ...others] = section(known, 'results').generated;
    expect(first).not.toMatch(/[Tt]ái cử|cấp uỷ mới/u);
    expect(first).toContain('. Cấp uỷ viên nữ');
    expect(others).toContain('Chưa có số liệu về quá trình tham gia cấp uỷ của các cấp uỷ viên.');
    // another value: what is counted of a cell is kept by the cell
    const one = structuredClone(known);
    one.cells[0]!.congress.committee[0]!.standing = 'reelected';
    const [, said, untold] = section(one, 'results').generated;
    expect(said).toContain('Tái cử là 1 đ/c (2,43%; chưa rõ 40 đ/c), là bí thư;');
    expect(untold).toBe('Chưa có số liệu về quá trình tham gia cấp uỷ của 40 đồng chí.');
  });

  it('tells of delegates to the congress above where the season has them', () => {
    const season = sampleSeason();
    season.rules = { delegates: { value: true, certainty: 'office', source: 'Kế hoạch' } };
    const [first] = season.cells;
    const [ballot] = first!.congress.elections ?? [];
    first!.congress.elections!.push({ ...ballot!, body: 'delegates' });
    const { generated } = section(season, 'results');
    const said = generated.filter((text) => text.includes('đại biểu'));
    expect(said).toEqual([
      'Đại hội các chi bộ đã bầu 3 đại biểu chính thức (nữ 1 đồng chí) dự Đại hội đại biểu Đảng bộ phường Hoài Tân.',
      'Chưa có số liệu bầu đại biểu của 14 chi bộ.',
    ]);
  });

  it('has the head and foot of a Party document, in their order', () => {
    const season = sampleSeason();
    season.reportTexts = { number: '01' };
    const lines = linesOf(season);
    const expected = [
      'ĐẢNG BỘ THỊ XÃ HOÀI NHƠN',
      'ĐẢNG UỶ PHƯỜNG HOÀI TÂN',
      '*',
      'Số 01-BC/ĐU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Hoài Tân, ngày 10 tháng 8 năm 2022',
      'BÁO CÁO',
      'Tổng kết công tác tổ chức đại hội các chi bộ',
      'nhiệm kỳ 2022-2025',
      '-----',
    ];
    expect(lines.filter((line) => line !== '').slice(0, expected.length)).toEqual(expected);
    expect(lines).toContain('Nơi nhận:');
    expect(lines).toContain('- Lưu Văn phòng Đảng uỷ.');
    expect(lines).toContain('T/M ĐẢNG UỶ');
    expect(lines.filter((line) => line.endsWith('./.'))).toEqual([
      'Tỷ lệ cấp uỷ viên dưới 40 tuổi là 9,75%, chưa đạt mục tiêu 10%./.',
    ]);
  });

  it('cites the documents of the season, those from above first, without saying their kind twice', () => {
    expect(section(sampleSeason(), 'basis').generated).toEqual([
      'Căn cứ Công văn số 200-CV/BTCTU ngày 16/3/2022 của Ban Tổ chức Thị uỷ về đại hội chi bộ trực thuộc đảng bộ cơ sở nhiệm kỳ 2022 - 2025;',
      'Căn cứ Kế hoạch số 42-KH/ĐU ngày 18/02/2022 của Đảng uỷ phường về Đại hội chi bộ nhiệm kỳ 2020 - 2025;',
    ]);
  });

  it('numbers only the sections that say something', () => {
    const headings = linesOf(sampleSeason()).filter((line) => /^[IVX]+\. /u.test(line));
    expect(headings).toEqual([
      'I. CÔNG TÁC CHUẨN BỊ, LÃNH ĐẠO, CHỈ ĐẠO',
      'II. CHUẨN BỊ NHÂN SỰ CẤP UỶ',
      'III. KẾT QUẢ BẦU CỬ',
      'IV. HẠN CHẾ, KIẾN NGHỊ',
    ]);
  });

  it('is spelt and laid out as the office sets it', () => {
    const reportMarginsMm = { top: 25, bottom: 25, left: 35, right: 20 };
    const output = { spelling: 'ủy', secrecyMark: 'Mật', reportMarginsMm } as const;
    const season = { ...sampleSeason(), output };
    const lines = linesOf(season);
    expect(lines[0]).toBe('MẬT');
    expect(lines).toContain('ĐẢNG ỦY PHƯỜNG HOÀI TÂN');
    expect(lines.join('\n')).not.toMatch(/(?<!\p{L})uỷ(?!\p{L})/iu);
    expect(reportModel(season, options).sections[0]?.marginsMm).toEqual(reportMarginsMm);
    expect(reportModel(sampleSeason(), options).sections[0]?.marginsMm).toEqual({
      top: 20,
      bottom: 20,
      left: 30,
      right: 15,
    });
  });
});

describe("the office's own text", () => {
  const own = 'Tuyên truyền bằng 32 băng rôn.\n\nAn ninh được giữ vững.';

  it('stands behind what the program writes', () => {
    const season = sampleSeason();
    const { generated } = section(season, 'personnel');
    season.reportTexts = { personnel: { text: own, place: 'after' } };
    expect(section(season, 'personnel').paragraphs).toEqual([
      ...generated,
      'Tuyên truyền bằng 32 băng rôn.',
      'An ninh được giữ vững.',
    ]);
  });

  it('or in its place, as long as it says something', () => {
    const season = sampleSeason();
    const { generated } = section(season, 'personnel');
    season.reportTexts = { personnel: { text: own, place: 'instead' } };
    expect(section(season, 'personnel').paragraphs).toEqual([
      'Tuyên truyền bằng 32 băng rôn.',
      'An ninh được giữ vững.',
    ]);
    season.reportTexts = { personnel: { text: ' \n', place: 'instead' } };
    expect(section(season, 'personnel').paragraphs).toEqual(generated);
  });

  it('brings a section in that would be left out', () => {
    const season = sampleSeason();
    season.reportTexts = { propaganda: { text: own, place: 'after' } };
    expect(linesOf(season)).toContain('III. TUYÊN TRUYỀN, THI ĐUA, AN NINH TRẬT TỰ, Y TẾ');
  });
});

describe('cells with a term of their own', () => {
  it('are named under the title, which has the term of the season', () => {
    const season = sampleSeason();
    const [first, second] = season.cells;
    for (const cell of [first, second]) if (cell) cell.minutes = { ...cell.minutes, term: '2022-2027' };
    expect(linesOf(season)).toContain('nhiệm kỳ 2022-2025');
    expect(section(season, 'preparation').generated).toContain(
      'Nhiệm kỳ của Chi bộ khu phố An Dưỡng 1 và Chi bộ khu phố An Dưỡng 2 là 2022-2027.',
    );
    for (const cell of season.cells.slice(0, 6)) cell.minutes = { ...cell.minutes, term: '2022-2027' };
    expect(section(season, 'preparation').generated).toContain('Nhiệm kỳ của 6 chi bộ là 2022-2027.');
    const alike = section(sampleSeason(), 'preparation').generated.join('\n');
    expect(alike).not.toContain('Nhiệm kỳ của');
  });
});

describe('the figures of any season', () => {
  it('are left out where there are none: a season without cells still makes a paper', () => {
    const empty: Season = { ...sampleSeason(), cells: [], documents: [] };
    expect(reportSections(empty).every(({ generated }) => generated.length === 0)).toBe(true);
    expect(linesOf(empty)).toContain(
      'Đảng uỷ phường Hoài Tân chưa có số liệu để báo cáo tổng kết công tác tổ chức đại hội các chi bộ trực thuộc nhiệm kỳ 2022-2025./.',
    );
  });
});

/** What an office may not have entered. */
const losses: readonly ((cell: Cell) => void)[] = [
  ({ congress }) => Object.assign(congress, { status: 'planned' }),
  ({ congress }) => Object.assign(congress, { committee: [] }),
  ({ congress }) => Object.assign(congress, { committee: congress.committee.slice(0, 1) }),
  ({ congress }) => Object.assign(congress, { committee: congress.committee.slice(1) }),
  ({ congress }) => Reflect.deleteProperty(congress, 'elections'),
  ({ congress }) => Reflect.deleteProperty(congress, 'presentOfficial'),
  ({ congress }) => Object.assign(congress, { approvedSeats: {} }),
  ({ congress }) => congress.committee.forEach((member) => Reflect.deleteProperty(member, 'standing')),
  ({ congress }) => congress.committee.forEach((member) => Reflect.deleteProperty(member, 'gender')),
  ({ congress }) => congress.committee.forEach((member) => Reflect.deleteProperty(member, 'born')),
  ({ congress }) => congress.committee.forEach((member) => Object.assign(member, { standing: 'firstTime' })),
  (cell) => Object.assign(cell, { members: {} }),
];

/** Whatever is entered, these are no words of an office. */
const machine = [
  /(?<!\d)0 (?:đồng chí|đ\/c|chi bộ|người|bí thư|phó bí thư)/u,
  /(?<!\d)0\/\d/u,
  /như sau:?\.\/\./u,
  /undefined|NaN|null|\[object/u,
  /\(\)|\( | \)|; ;|,\s*,|\s{2,}|\.\./u,
  /nhập/u,
  /(?<!\p{L})Phó Bí thư|(?<=[;,] )Bí thư/u,
];

describe('the language of the report', () => {
  it('of any season with anything missing is that of an office: no zero, no word of the program', () => {
    fc.assert(
      fc.property(
        consistentSeason,
        fc.array(fc.constantFrom(...losses), { maxLength: 4 }),
        (season, lost) => {
          const poorer = structuredClone(season);
          for (const lose of lost) poorer.cells.forEach(lose);
          const texts = reportSections(poorer).flatMap(({ generated }) => generated);
          for (const text of texts) {
            for (const pattern of machine) expect(text).not.toMatch(pattern);
            expect(text).toMatch(/^(?:\p{Lu}|\d).*[.;]$/u);
          }
        },
      ),
    );
  });

  it('of a season of appointments says “chỉ định” and never that anybody was elected', () => {
    fc.assert(
      fc.property(
        consistentSeason.filter(({ cells }) => cells.length > 0),
        (season) => {
          const appointed = structuredClone(season);
          for (const { congress } of appointed.cells) {
            delete congress.elections;
            for (const member of congress.committee) member.origin = 'appointed';
          }
          const text = linesOf(appointed).join('\n');
          expect(text).toContain('chỉ định cấp uỷ');
          expect(text).not.toMatch(
            /(?<!\p{L})bầu(?!\p{L})|đại hội các chi bộ trực thuộc|đã tổ chức đại hội/iu,
          );
        },
      ),
    );
  });

  it('calls nobody elected of whom that is not entered', () => {
    const season = sampleSeason();
    for (const { congress } of season.cells) {
      delete congress.elections;
      for (const member of congress.committee) delete member.origin;
    }
    expect(section(season, 'results').generated[1]).toMatch(
      /^Tổng số cấp uỷ viên của 15 chi bộ trực thuộc có 41 đồng chí; bí thư/u,
    );
  });

  it('describes somebody who is the whole committee instead of counting them', () => {
    const season = sampleSeason();
    season.cells = season.cells.slice(0, 1);
    const [cell] = season.cells;
    if (!cell) throw new Error('a cell is left');
    cell.congress.committee = cell.congress.committee.slice(0, 1);
    expect(section(season, 'results').generated[1]).toBe(
      'Cấp uỷ của chi bộ trực thuộc có 1 đồng chí được bầu, là bí thư. Đồng chí này 54 tuổi, tái cử.',
    );
    expect(section(season, 'preparation').generated).toContain(
      'Chi bộ trực thuộc đã tổ chức đại hội vào ngày 08/7/2022.',
    );
  });

  it('calls nobody re-elected who was appointed', () => {
    const again = (appointed: number) => {
      const season = sampleSeason();
      const before = season.cells.flatMap(({ congress }) =>
        congress.committee.filter(({ standing }) => standing === 'reelected'),
      );
      for (const member of before.slice(0, appointed)) member.origin = 'appointed';
      return section(season, 'results').generated.join(' ');
    };
    expect(again(2)).toContain(
      'Tiếp tục tham gia cấp uỷ là 31 đ/c (75,6%), gồm 29 đ/c tái cử và 2 đ/c được chỉ định, trong đó có 12 bí thư tiếp tục tham gia cấp uỷ (80%);',
    );
    expect(again(31)).not.toMatch(/tái cử/iu);
    const season = sampleSeason();
    season.cells = season.cells.slice(0, 1);
    for (const { congress } of season.cells) {
      congress.committee = congress.committee
        .slice(0, 1)
        .map((member) => ({ ...member, origin: 'appointed' }));
    }
    expect(section(season, 'results').generated[1]).toContain(
      'Đồng chí này 54 tuổi, tiếp tục tham gia cấp uỷ.',
    );
  });

  it('parts those who sat before by posts only where there are several', () => {
    const season = sampleSeason();
    for (const member of season.cells.flatMap(({ congress }) => congress.committee)) {
      if (member.position !== 'member' && member.standing === 'reelected') member.standing = 'returning';
    }
    expect(section(season, 'results').generated[1]).toContain(
      '. Tái cử là 7 đ/c (17%), đều là chi uỷ viên; ',
    );
  });

  it('of a ward’s only cell writes no 1/1, and of all that are alike no share', () => {
    const season = wholeSample();
    season.cells = season.cells.slice(0, 1);
    const text = reportSections(season)
      .flatMap(({ generated }) => generated)
      .join('\n');
    expect(text).not.toMatch(/(?<!\d)1\/1(?!\d)/u);
    expect(text).toContain('\nChi bộ đã chuẩn bị địa điểm, trang trí;');
    expect(text).toContain('\nChi bộ bầu đủ số lượng cấp uỷ được duyệt.');
    expect(text).toContain('Cả 3 đồng chí đều tái cử; cấp uỷ viên nữ là 1 đ/c (33,3%)');
    expect(text).toContain('Trình độ giáo dục phổ thông: cả 3 đồng chí đều đạt 12/12.');
    expect(text).toContain('Tuổi Đảng bình quân của cấp uỷ là 33,6 năm, cao nhất 35 năm.');
    // of the ethnic minorities there were none in either term
    expect(text).toContain(
      '): tổng số cấp uỷ viên và số cấp uỷ viên nữ không thay đổi; tuổi bình quân tăng 2 tuổi.',
    );
  });

  it('of one congress of several writes no 1/1, and says of a committee that is entered too early', () => {
    const [first, second, ...rest] = sampleSeason().cells;
    if (!first || !second) throw new Error('the sample has cells');
    const notHeld = [second, ...rest].map((cell) => {
      const { approvedSeats } = cell.congress;
      return { ...cell, congress: { status: 'planned' as const, approvedSeats, committee: [] } };
    });
    const text = section({ ...sampleSeason(), cells: [first, ...notHeld] }, 'results').generated.join('\n');
    expect(text).toContain('1 chi bộ bầu đủ số lượng cấp uỷ được duyệt.');
    const early = { ...second, congress: { ...second.congress, status: 'planned' as const } };
    const told = section({ ...sampleSeason(), cells: [first, early] }, 'results').generated.join('\n');
    expect(told).toContain('của 2 chi bộ trực thuộc (trong đó 1 chi bộ chưa tổ chức đại hội) có 6 đồng chí');
  });

  it('names in one sentence what nobody entered, and the levels of which nothing is known', () => {
    const season = sampleSeason();
    for (const { congress } of season.cells) {
      for (const member of congress.committee) {
        delete member.born;
        delete member.professionalLevel;
        delete member.politicalTheory;
      }
    }
    delete season.cells[0]?.congress.committee[0]?.religion;
    const { generated } = section(season, 'results');
    expect(generated).toContain('Chưa có số liệu về tuổi của các cấp uỷ viên; về tôn giáo của 1 đồng chí.');
    expect(generated).toContain(
      'Chưa có số liệu về trình độ chuyên môn và lý luận chính trị của các cấp uỷ viên.',
    );
  });

  it('compares with the last term by the figures that are printed', () => {
    const [compared] = section(wholeSample(), 'results').generated.filter((text) =>
      text.startsWith('So với'),
    );
    expect(compared).toContain('cấp uỷ viên nữ tăng 1 đồng chí (tỷ lệ tăng 2,4 điểm phần trăm)');
    expect(compared).toContain('tuổi bình quân giảm 0,4 tuổi');
  });
});
