import { describe, expect, it } from 'vitest';
import type { CommitteeMember, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { address } from './formula';
import { allSheetCodes, type SheetCode, sheetCodes } from './sheet-codes';
import type { CellContent, SheetModel } from './sheet-model';
import { sheetModels } from './sheet-models';

function modelOf(season: Season, code: SheetCode): SheetModel {
  const [model] = sheetModels(season, {
    sheets: [code],
    b1Layout: 'a3',
    generatedOn: '2022-08-05',
    sample: false,
  });
  return model!;
}

/** The number that a cell shows. */
function figure(content: CellContent | undefined): number | undefined {
  const shown = plain(content);
  if (typeof shown !== 'string') return shown ?? undefined;
  const number = Number(shown.replaceAll('.', '').replace(',', '.').replace('−', '-'));
  return /^[+−-]?\d/u.test(shown) && !Number.isNaN(number) ? number : undefined;
}

function plain(content: CellContent | undefined): string | number | null {
  switch (content?.kind) {
    case undefined:
    case 'blank':
      return null;
    case 'text':
    case 'date':
      return content.text;
    case 'textFormula':
      return content.result;
    case 'lines':
      return content.lines.map(({ text }) => text).join('\n');
    case 'integer':
      return content.value;
    case 'countFormula':
      return content.result;
    case 'share':
    case 'mean':
    case 'difference':
      return content.text;
  }
}

function texts(model: SheetModel): (string | number)[] {
  return model.rows.flatMap(({ cells }) =>
    cells.map(({ content }) => plain(content)).filter((each) => each !== null),
  );
}

/** All that a sheet says, its notes on however many lines. */
function said(model: SheetModel): string {
  return texts(model).join(' ');
}

/** What stands in the row of a label, by column. */
function rowOf(model: SheetModel, label: string): ReadonlyMap<number, string | number | null> {
  const row = model.rows.find(({ cells }) => cells.some(({ content }) => plain(content) === label));
  return new Map(row!.cells.map(({ column, content }) => [column, plain(content)]));
}

function edited(change: (season: Season) => void): Season {
  const season = structuredClone(sampleSeason());
  change(season);
  return season;
}

function without(member: CommitteeMember, ...keys: (keyof CommitteeMember)[]): CommitteeMember {
  const kept = Object.entries(member).filter(([key]) => !keys.includes(key as keyof CommitteeMember));
  return Object.fromEntries(kept) as CommitteeMember;
}

describe('the frame', () => {
  it.each(sheetCodes)(
    'of %s says nothing of findings: they are for the office, not for who signs',
    (code) => {
      const overfull = edited(({ cells }) => {
        cells[0]!.congress.presentOfficial = 1 + cells[0]!.congress.summonedOfficial!;
      });
      expect(said(modelOf(overfull, code))).not.toMatch(/lỗi số liệu|cảnh báo/u);
    },
  );

  it('names superior, committee, form, unit, title, term and day', () => {
    const all = texts(modelOf(sampleSeason(), 'B3'));
    expect(all.slice(0, 7)).toEqual([
      'Đảng bộ thị xã Hoài Nhơn',
      'Biểu số B3',
      'Đảng uỷ phường Hoài Tân',
      'Đvt: Người',
      'THỐNG KÊ CHẤT LƯỢNG CẤP UỶ CHI BỘ',
      'Nhiệm kỳ 2022-2025',
      '(Số liệu đến ngày 05 tháng 8 năm 2022)',
    ]);
  });

  it('is signed by default on behalf of the committee, by setting as set', () => {
    const [preparer, signer] = texts(modelOf(sampleSeason(), 'B1')).slice(-2);
    expect(preparer).toContain('NGƯỜI LẬP BIỂU\n(Ký, ghi rõ họ và tên; số điện thoại)');
    expect(signer).toMatch(/^Hoài Tân, ngày 05 tháng 8 năm 2022\nT\/M ĐẢNG UỶ\nBÍ THƯ\n/u);
    const other = edited(({ committee }) => {
      committee.place = '';
      committee.signedOnBehalfOf = 'T/M BAN THƯỜNG VỤ';
      committee.signerTitle = 'PHÓ BÍ THƯ';
      committee.signerName = 'Nguyễn Văn A';
    });
    const last = texts(modelOf(other, 'B1')).at(-1);
    expect(last).toMatch(
      /^…+, ngày 05 tháng 8 năm 2022\nT\/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n[^]*\nNguyễn Văn A$/u,
    );
  });

  it('says how ages and shares were made and of how many cells', () => {
    const all = said(modelOf(sampleSeason(), 'B1'));
    expect(all).toContain('Số liệu của 15/15 chi bộ đã đại hội.');
    expect(all).toContain('Tỷ lệ và số bình quân: cắt bỏ phần lẻ, lấy 3 chữ số có nghĩa, bỏ số 0 ở cuối.');
    expect(all).toContain('Tuổi: năm đại hội trừ năm sinh.');
  });

  it('numbers the columns and says what they are made of', () => {
    const all = texts(modelOf(sampleSeason(), 'B1')).map((each) => String(each).replace(/\s/gu, ''));
    expect(all).toEqual(expect.arrayContaining(['5(=6+7)', '16(=18+19+20)', '22(=21:16)', '37']));
  });

  it.each(allSheetCodes)('says of %s nothing that is not so in every row, means too', (code) => {
    const model = modelOf(sampleSeason(), code);
    for (const { cells: numbers } of model.rows) {
      for (const { column, style, content } of numbers) {
        const made = /^(\d+)\(=([\d+-]+)\)$/u.exec(String(plain(content)).replace(/\s/gu, ''));
        if (style !== 'columnNumber' || made === null) continue;
        const terms = (made[2] ?? '').match(/[+-]?\d+/gu) ?? [];
        for (const { key, cells } of model.rows) {
          const at = (place: number) => figure(cells.find((each) => each.column === place)?.content);
          const parts = terms.map(
            (term) => Math.sign(Number(term)) * (at(Math.abs(Number(term))) ?? Number.NaN),
          );
          const own = at(column);
          if (own === undefined || parts.some(Number.isNaN)) continue;
          expect(own, `${code} ${key ?? ''} ${made[0]}`).toBeCloseTo(parts.reduce((a, b) => a + b, 0));
        }
      }
    }
  });
});

describe('merged cells', () => {
  it.each(allSheetCodes)('of %s never overlap: Excel would have to repair the file', (code) => {
    const merged = modelOf(sampleSeason(), code).merges.flatMap(({ from, to }) =>
      numbersFrom(from.row, to.row).flatMap((row) =>
        numbersFrom(from.column, to.column).map((column) => address({ row, column })),
      ),
    );
    expect(merged.length).toBeGreaterThan(10);
    expect(merged).toEqual([...new Set(merged)]);
  });
});

function numbersFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe('card numbers', () => {
  const withNumber = (cardNumbers?: boolean) =>
    edited((season) => {
      season.cells[0]!.congress.committee[0]!.cardNumber = '58012345';
      season.output = { ...season.output, ...(cardNumbers === undefined ? {} : { cardNumbers }) };
    });

  it('are in no sheet unless the office chose them', () => {
    for (const season of [withNumber(), withNumber(false)]) {
      for (const code of sheetCodes) expect(JSON.stringify(modelOf(season, code))).not.toContain('58012345');
    }
    expect(texts(modelOf(withNumber(true), 'B2'))).toEqual(expect.arrayContaining(['Số thẻ', '58012345']));
  });
});

describe('B1', () => {
  it('has the columns of the form in their order', () => {
    const model = modelOf(sampleSeason(), 'B1');
    expect(model.columns).toHaveLength(37);
    expect(model.page.headingRows).toEqual({ from: 7, to: 10 });
    expect(texts(model)).toContain('Dưới 40 tuổi');
    const other = edited(({ season }) => {
      season.ruleSet = 'qd294-2025';
    });
    expect(texts(modelOf(other, 'B1'))).toContain('Từ 40 tuổi trở xuống');
  });

  it('keeps empty what is not known', () => {
    const season = edited(({ cells }) => {
      const cell = cells[0]!;
      cell.members = {};
      cell.congress = { status: 'planned', plannedOn: '2022-07', approvedSeats: {}, committee: [] };
    });
    const row = rowOf(modelOf(season, 'B1'), 'Chi bộ khu phố An Dưỡng 1');
    const filled = [...row].filter(([, value]) => value !== null);
    expect(filled.map(([, value]) => value)).toEqual([
      1,
      'Chi bộ khu phố An Dưỡng 1',
      'Khu phố',
      'Chưa đại hội (dự kiến 07/2022)',
    ]);
  });

  it('leaves the column of the not re-elected empty, total included', () => {
    const model = modelOf(sampleSeason(), 'B1');
    expect(rowOf(model, 'Tổng cộng').get(27)).toBeNull();
    expect(rowOf(model, 'Tổng cộng').get(16)).toBe(41);
  });

  it('notes vacant posts and appointments', () => {
    const season = edited(({ cells }) => {
      const { congress } = cells[0]!;
      congress.committee = congress.committee.filter(({ position }) => position !== 'secretary');
      congress.committee[0]!.origin = 'appointed';
      congress.absentTransferred = 2;
    });
    const model = modelOf(season, 'B1');
    expect(rowOf(model, 'Chi bộ khu phố An Dưỡng 1').get(37)).toBe(
      'Khuyết bí thư; chỉ định: 1; chuyển sinh hoạt tạm thời vắng: 2',
    );
    expect(said(model)).toContain(
      'Số trúng cử gồm cả 1 người được chỉ định; số tái cử gồm cả 1 người được chỉ định, tiếp tục tham gia cấp uỷ.',
    );
  });

  it('says beside who was appointed of how many it is not known, and of those who sat before only with their column', () => {
    const season = edited(({ cells }) => {
      const [first] = cells;
      const [secretary, deputy] = first!.congress.committee;
      Object.assign(secretary!, { origin: 'appointed', standing: 'reelected' });
      Reflect.deleteProperty(deputy!, 'origin');
      Reflect.deleteProperty(first!.congress, 'elections');
      first!.congress.committee = [secretary!, deputy!];
    });
    const [b1a, b1b] = sheetModels(season, { sheets: ['B1'], generatedOn: '2022-08-05', sample: false });
    expect(said(b1a!)).toContain('chỉ định: 1; chưa rõ bầu hay chỉ định: 1 đ/c');
    expect(said(b1a!)).toContain('Số trúng cử gồm cả 1 người được chỉ định; chưa rõ bầu hay chỉ định 1 đ/c.');
    expect(said(b1b!)).toContain(
      '; số tái cử gồm cả 1 người được chỉ định, tiếp tục tham gia cấp uỷ; chưa rõ',
    );
  });

  it('has no share of a surplus where there are fewer names than seats', () => {
    const season = edited(({ cells }) => {
      const ballot = cells[0]!.congress.elections![0]!;
      ballot.candidates = ballot.candidates.slice(0, 2);
    });
    const row = rowOf(modelOf(season, 'B1'), 'Chi bộ khu phố An Dưỡng 1');
    expect([row.get(13), row.get(14), row.get(15)]).toEqual([2, -1, null]);
  });
});

describe('B2', () => {
  it('writes birth dates in the column of the gender, as exactly as they are known', () => {
    const season = edited(({ cells }) => {
      const { committee } = cells[0]!.congress;
      committee[0]!.born = '1968';
      committee[1]!.born = '1969-06';
      committee[2] = without(committee[2]!, 'gender');
    });
    const model = modelOf(season, 'B2');
    expect(rowOf(model, 'Phạm Văn Bình').get(5)).toBe('1968');
    expect(rowOf(model, 'Phan Xuân Đức').get(5)).toBe('06/1969');
    const unknown = rowOf(model, 'Lê Thị Ngọc Yến');
    expect([unknown.get(5), unknown.get(6)]).toEqual([null, null]);
    expect(unknown.get(21)).toBe('Sinh: 15/11/1962; chưa nhập giới tính');
  });

  it('shows the votes of the deciding ballot and their share of N', () => {
    const row = rowOf(modelOf(sampleSeason(), 'B2'), 'Phan Xuân Đức');
    expect([row.get(19), row.get(20)]).toEqual([33, '97']);
    const oneExcused = rowOf(modelOf(sampleSeason(), 'B2'), 'Trần Xuân Quang');
    expect([oneExcused.get(19), oneExcused.get(20)]).toEqual([26, '96,2']);
    const unknown = edited(({ cells }) => {
      delete cells[0]!.congress.summonedOfficial;
    });
    const without = rowOf(modelOf(unknown, 'B2'), 'Phan Xuân Đức');
    expect([without.get(19), without.get(20)]).toEqual([33, null]);
  });

  it('has a column for what no form asks for where somebody has it, and only then', () => {
    expect(texts(modelOf(sampleSeason(), 'B2'))).not.toContain('Số điện thoại');
    const season = edited(({ cells }) => {
      cells[0]!.congress.committee[0]!.phone = '0905 123 456';
      cells[1]!.congress.committee[0]!.birthplace = 'Hoài Nhơn';
    });
    const model = modelOf(season, 'B2');
    expect(texts(model)).toEqual(expect.arrayContaining(['Nơi sinh', 'Số điện thoại']));
    expect(rowOf(model, 'Phạm Văn Bình').get(22)).toBe('0905 123 456');
    expect([...rowOf(model, 'Phạm Văn Bình').keys()].at(-1)).toBe(23);
  });

  it('names a cell that has no committee yet', () => {
    const season = edited(({ cells }) => {
      cells[1]!.congress.committee = [];
    });
    const row = [...rowOf(modelOf(season, 'B2'), 'Chi bộ khu phố An Dưỡng 2').values()];
    expect(row.filter((value) => value !== null)).toEqual(['Chi bộ khu phố An Dưỡng 2', 'Chưa có danh sách']);
  });

  it('has a total as high as what it says', () => {
    const heightOf = (season: Season) => {
      const total = modelOf(season, 'B2').rows.find(({ cells }) => cells[0]?.content.kind === 'textFormula');
      return total?.heightPt ?? 0;
    };
    const season = edited(({ cells }) => {
      Object.assign(cells[1]!.congress, { committee: [], elections: [] });
    });
    expect(heightOf(season)).toBeGreaterThan(heightOf(sampleSeason()) * 1.5);
  });

  it('lays a note that no row can hold over several rows', () => {
    const season = edited(({ cells }) => {
      cells[0]!.congress.committee[0]!.note = 'Ghi chú rất dài '.repeat(240);
    });
    const model = modelOf(season, 'B2');
    expect(Math.max(...model.rows.map(({ heightPt }) => heightPt))).toBeLessThanOrEqual(400);
    expect(model.merges.some(({ from, to }) => from.column === 21 && to.row > from.row)).toBe(true);
  });
});

describe('B3', () => {
  it('has a row for those of whom nothing is entered, so that parts add up', () => {
    const season = edited(({ cells }) => {
      const { committee } = cells[0]!.congress;
      committee[0] = without(committee[0]!, 'professionalLevel', 'standing', 'born', 'gender');
    });
    const model = modelOf(season, 'B3');
    expect([...rowOf(model, 'Chưa nhập')].slice(1, 3)).toEqual([
      [2, 1],
      [3, '2,43'],
    ]);
    expect(rowOf(model, 'Tái cử (chưa rõ 1 đ/c)').get(2)).toBe(30);
    expect(rowOf(model, 'Tuổi bình quân (chưa rõ 1 đ/c)').get(2)).toBeDefined();
    expect(said(model)).toContain('Chưa rõ: giới tính, tái cử hay mới, tuổi của 1 đ/c.');
  });

  it('prints the chosen set of age bands', () => {
    const season = edited((each) => {
      each.season.ageBands = 'tenYears';
    });
    const all = texts(modelOf(season, 'B3'));
    expect(all).toEqual(expect.arrayContaining(['Dưới 30 tuổi', '51–60 tuổi', 'Trên 60 tuổi']));
  });

  it('takes the two highest levels of political theory together', () => {
    expect(rowOf(modelOf(sampleSeason(), 'B3'), 'Cao cấp, cử nhân').get(2)).toBe(6);
    expect(texts(modelOf(sampleSeason(), 'B3'))).not.toContain('Cử nhân');
  });
});

describe('what is entered of nobody in a cell', () => {
  const cellName = 'Chi bộ khu phố An Dưỡng 1';
  const whole = rowOf(modelOf(sampleSeason(), 'B1'), cellName);
  const standings = (count: (index: number) => boolean) =>
    edited(({ cells }) => {
      for (const [index, { congress }] of cells.entries()) {
        if (count(index)) congress.committee = congress.committee.map((each) => without(each, 'standing'));
      }
    });
  const blankAgainst = (row: ReadonlyMap<number, string | number | null>) =>
    [...whole].filter(([column, value]) => value !== '–' && row.get(column) === '–').length;

  it('stands in B1 as “–”, not as 0, with its shares; the total is of those known', () => {
    const one = modelOf(
      standings((index) => index === 0),
      'B1',
    );
    // re-elected, new and first-time, each with its share
    expect(blankAgainst(rowOf(one, cellName))).toBe(6);
    expect(said(one)).toContain('Chưa rõ: tái cử hay mới 3 đ/c.');
    expect([...rowOf(one, 'Tổng cộng').values()]).toContain('Chưa rõ: tái cử hay mới 3 đ/c');
    expect([...rowOf(one, 'Tổng cộng').values()]).toContain(28);
  });

  it('leaves the total unknown too where no cell has it', () => {
    const total = rowOf(modelOf(sampleSeason(), 'B1'), 'Tổng cộng');
    const none = rowOf(
      modelOf(
        standings(() => true),
        'B1',
      ),
      'Tổng cộng',
    );
    const emptied = [...total].filter(([column, value]) => value !== '–' && none.get(column) === '–');
    expect(emptied.map(([, value]) => value)).toEqual([31, '75,6', 10, '24,3', 2, '4,87']);
  });
});
