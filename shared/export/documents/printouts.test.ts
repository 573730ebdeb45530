import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../domain/season';
import { copiesFor } from './ballot-papers';
import type { PrintoutChoice } from './printout-kinds';
import { asIs, gridOf, linesOf, papers, withCell } from './testing/printouts-of';

describe('counting minutes', () => {
  it('are one paper for each ballot, in the order of the congress', () => {
    const model = papers(asIs(), { kinds: ['minutes'] });
    const subjects = linesOf(model).filter((line) => line.startsWith('Bầu '));
    expect(subjects).toEqual([
      'Bầu chi uỷ nhiệm kỳ 2022-2025',
      'Bầu bí thư nhiệm kỳ 2022-2025',
      'Bầu phó bí thư nhiệm kỳ 2022-2025',
    ]);
    expect(model.sections).toHaveLength(3);
    expect(papers(asIs(), { kinds: ['minutes'], body: 'secretary' }).sections).toHaveLength(1);
  });

  it('tell of delegates to the congress above, which belong to no term of the cell', () => {
    const season = withCell((cell) => {
      const [ballot] = cell.congress.elections ?? [];
      cell.congress.elections = [{ ...ballot!, body: 'delegates' }];
    });
    const lines = linesOf(papers(season, { kinds: ['minutes'], body: 'delegates' }));
    expect(lines).toContain('Bầu đại biểu chính thức dự Đại hội đại biểu Đảng bộ phường Hoài Tân');
    expect(lines.join('\n')).toContain(
      'tiến hành bầu đại biểu chính thức dự Đại hội đại biểu Đảng bộ phường Hoài Tân.',
    );
  });

  it('give the votes in the order of the ballot and the elected by votes, with what the shares are of', () => {
    const model = papers(asIs(), { kinds: ['minutes'], body: 'committee' });
    expect(gridOf(model)).toEqual([
      ['TT', 'Họ và tên', 'Số phiếu', 'Tỷ lệ %'],
      ['1', 'Phạm Văn Bình', '34', '100'],
      ['2', 'Nguyễn Văn Cường', '11', '32,3'],
      ['3', 'Phan Xuân Đức', '33', '97'],
      ['4', 'Lê Thị Ngọc Yến', '24', '70,5'],
    ]);
    const lines = linesOf(model);
    expect(lines).toContain('Tỷ lệ % tính trên 34 đảng viên chính thức được triệu tập.');
    expect(lines.filter((line) => line.includes('phiếu, '))).toEqual([
      '1. Đồng chí Phạm Văn Bình: 34 phiếu, 100%',
      '2. Đồng chí Phan Xuân Đức: 33 phiếu, 97%',
      '3. Đồng chí Lê Thị Ngọc Yến: 24 phiếu, 70,5%',
    ]);
    expect(lines).toContain('Số phiếu phát ra: 34; thu về: 34; hợp lệ: 34; không hợp lệ: 0.');
    expect(lines).toContain('Số đảng viên chính thức được triệu tập: 34; có mặt: 34; vắng mặt: 0.');
  });

  it('say what the office entered for them', () => {
    const known = withCell((cell) => {
      cell.minutes = {
        congressNumber: 'VII',
        venue: 'hội trường khu phố',
        headTeller: 'Trần Thị Ẩn',
        tellers: 'Võ Ỹ\nĐỗ Ưng',
        presidium: 'Lý Thuỷ',
      };
      cell.invalidPapers = [{ id: 'committee-1', reason: 'Gạch hết tên.' }];
      const [ballot] = cell.congress.elections ?? [];
      if (ballot) Object.assign(ballot, { valid: 33, invalid: 1 });
    });
    const lines = linesOf(papers(known, { kinds: ['minutes'], body: 'committee' }));
    for (const line of [
      'ĐẠI HỘI LẦN THỨ VII',
      '1. Đồng chí Trần Thị Ẩn, trưởng ban',
      '2. Đồng chí Võ Ỹ, uỷ viên',
      '3. Đồng chí Đỗ Ưng, uỷ viên',
      'Lý do phiếu không hợp lệ: Gạch hết tên.',
      'Lý Thuỷ',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.join('\n')).toContain('tại hội trường khu phố');
  });

  it('count everybody who did not come, for whatever reason', () => {
    const one = withCell(({ congress }) => {
      Object.assign(congress, {
        summonedOfficial: 42,
        presentOfficial: 37,
        absentExcused: 1,
        absentUnexcused: 1,
      });
      Object.assign(congress, { absentTransferred: 1, absentExempt: 1, suspended: 1 });
    });
    const lines = linesOf(papers(one, { kinds: ['minutes'], body: 'committee' })).join('\n');
    expect(lines).toMatch(/triệu tập: 42.*có mặt: 37.*vắng mặt: 5/u);
  });

  it('leave to the congress what the votes leave open, and elect nobody in a void ballot', () => {
    const tied = withCell((cell) => {
      const [ballot] = cell.congress.elections ?? [];
      for (const candidate of ballot?.candidates ?? []) candidate.votes = 20;
    });
    const tie = linesOf(papers(tied, { kinds: ['minutes'], body: 'committee' }));
    expect(tie.some((line) => line.endsWith(' có số phiếu bằng nhau, do đại hội quyết định.'))).toBe(true);
    expect(tie.join(' ')).not.toContain('không có đồng chí nào trúng cử');
    const decided = withCell((cell) => {
      const [ballot] = cell.congress.elections ?? [];
      ballot?.candidates.forEach((candidate, index) => {
        Object.assign(candidate, { votes: 20, elected: index < 3 });
      });
      if (ballot) ballot.decisionNote = 'Đại hội quyết định theo tuổi Đảng';
    });
    const told = linesOf(papers(decided, { kinds: ['minutes'], body: 'committee' }));
    expect(told.filter((line) => line.startsWith('Đại hội quyết định'))).toEqual([
      'Đại hội quyết định số lượng bầu là 3 đồng chí.',
      expect.stringMatching(/^Đại hội quyết định các đồng chí .+, .+ và .+ trúng cử\.$/u) as string,
      'Đại hội quyết định theo tuổi Đảng.',
    ]);
    const isVoid = withCell((cell) => {
      const [ballot] = cell.congress.elections ?? [];
      if (ballot) ballot.collected = 35;
    });
    const lines = linesOf(papers(isVoid, { kinds: ['minutes'], body: 'committee' }));
    expect(lines).toContain('Số phiếu thu về nhiều hơn số phiếu phát ra: cuộc bầu không hợp lệ.');
    expect(lines).toContain('Căn cứ kết quả trên, không có đồng chí nào trúng cử.');
  });

  it('leave room for the name of somebody whom no list has', () => {
    const lost = withCell(({ congress }) => {
      congress.committee = congress.committee.filter(({ position }) => position !== 'member');
    });
    const lines = linesOf(papers(lost, { kinds: ['minutes'], body: 'committee' }));
    expect(lines).toContainEqual(expect.stringMatching(/^3\. Đồng chí …………: \d+ phiếu, /u));
    const ballot = linesOf(papers(lost, { kinds: ['ballotPapers'], body: 'committee', copies: 1 }));
    expect(ballot.some((line) => line.endsWith('…………'))).toBe(true);
  });

  it('leave dots for what is not entered, never a zero', () => {
    const open = withCell((cell) => {
      const [ballot] = cell.congress.elections ?? [];
      for (const key of ['issued', 'collected', 'valid', 'invalid'] as const) delete ballot?.[key];
      delete cell.congress.presentOfficial;
      delete cell.congress.absentExcused;
      delete cell.congress.absentUnexcused;
    });
    const lines = linesOf(papers(open, { kinds: ['minutes'], body: 'committee' }));
    expect(lines).toContain('Số phiếu phát ra: ……; thu về: ……; hợp lệ: ……; không hợp lệ: …….');
    expect(lines).toContain('Số đảng viên chính thức được triệu tập: 34; có mặt: ……; vắng mặt: …….');
  });

  it('say nothing by an N that the attendance contradicts', () => {
    const wrong = withCell(({ congress }) => {
      Object.assign(congress, { summonedOfficial: 34, presentOfficial: 34, absentExcused: 5 });
    });
    const model = papers(wrong, { kinds: ['minutes'], body: 'committee' });
    expect(gridOf(model).map((row) => row[3])).toEqual(['Tỷ lệ %', '', '', '', '']);
    const lines = linesOf(model);
    expect(lines).toContain(
      'Tỷ lệ % tính trên …… đảng viên chính thức được triệu tập (đã trừ …… vắng có lý do).',
    );
    expect(lines.filter((line) => line.startsWith('1. Đồng chí'))).toEqual([]);
  });

  it('name who is taken off N, and one who was elected as one', () => {
    const fewer = withCell((cell) => {
      Object.assign(cell.congress, { presentOfficial: 33, absentExcused: 1, absentUnexcused: 0 });
      for (const ballot of cell.congress.elections ?? []) {
        Object.assign(ballot, { issued: 33, collected: 33, valid: 33 });
        for (const candidate of ballot.candidates) candidate.votes = Math.min(candidate.votes ?? 0, 33);
      }
    });
    fewer.season.output = { leadingZeros: true };
    const lines = linesOf(papers(fewer, { kinds: ['minutes'], body: 'secretary' }));
    expect(lines).toContain(
      'Tỷ lệ % tính trên 33 đảng viên chính thức được triệu tập (đã trừ 01 vắng có lý do).',
    );
    expect(lines).toContain('Căn cứ kết quả trên, đồng chí sau đây đã trúng cử:');
  });

  it('are of a further ballot by its number', () => {
    const again = withCell((cell) => {
      cell.congress.elections?.push({ body: 'secretary', round: 2, candidates: [] });
    });
    expect(linesOf(papers(again, { kinds: ['minutes'], body: 'secretary' }))).toContain(
      'Bầu bí thư nhiệm kỳ 2022-2025 (bầu lần 2)',
    );
  });

  it('to be written by hand carry the names and no figure of the count', () => {
    const model = papers(asIs(), { kinds: ['blankMinutes'], body: 'committee' });
    expect(gridOf(model).slice(1)).toEqual([
      ['1', 'Phạm Văn Bình', '', ''],
      ['2', 'Nguyễn Văn Cường', '', ''],
      ['3', 'Phan Xuân Đức', '', ''],
      ['4', 'Lê Thị Ngọc Yến', '', ''],
    ]);
    const lines = linesOf(model);
    expect(lines).toContain('Số phiếu phát ra: ……; thu về: ……; hợp lệ: ……; không hợp lệ: …….');
    expect(lines.some((line) => line.includes('trúng cử, xếp theo'))).toBe(true);
  });

  it('to be written by hand are made before anything is entered, for the ballots of the rule set', () => {
    const before = withCell((cell) => {
      delete cell.congress.elections;
      cell.congress.committee = [];
    });
    expect(papers(before, { kinds: ['minutes'] }).sections).toHaveLength(0);
    const model = papers(before, { kinds: ['blankMinutes'] });
    expect(model.sections).toHaveLength(3);
    expect(
      gridOf(model)
        .slice(1)
        .every(([, name]) => name === ''),
    ).toBe(true);
  });
});

describe('ballot papers', () => {
  it('stand in the order of given names, to be struck out with a surplus, else to be ticked', () => {
    const model = papers(asIs(), { kinds: ['ballotPapers'], copies: 1 });
    const lines = linesOf(model);
    const from = (text: string) => lines.indexOf(text);
    const order = ['Phạm Văn Bình', 'Nguyễn Văn Cường', 'Phan Xuân Đức', 'Lê Thị Ngọc Yến'];
    expect(order.map(from)).toEqual(order.map(from).toSorted((a, b) => a - b));
    expect(lines.filter((line) => line === 'Đồng ý')).toHaveLength(2);
    expect(lines.filter((line) => line === 'Không đồng ý')).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('Không bầu đồng chí nào'))).toHaveLength(1);
  });

  it('are as many as come to the congress, or as many as asked for', () => {
    const { cell } = asIs();
    expect(copiesFor(cell)).toBe(34);
    expect(copiesFor({ ...cell, congress: { status: 'planned', approvedSeats: {}, committee: [] } })).toBe(
      34,
    );
    expect(
      copiesFor({ ...cell, members: {}, congress: { status: 'planned', approvedSeats: {}, committee: [] } }),
    ).toBe(1);
    const count = (choice: Partial<PrintoutChoice>) =>
      linesOf(papers(asIs(), { kinds: ['ballotPapers'], body: 'committee', ...choice })).filter(
        (line) => line === 'PHIẾU BẦU',
      ).length;
    expect(count({})).toBe(34);
    expect(count({ copies: 5 })).toBe(5);
  });

  it.each([
    [2, 'Nguyễn Thị Kim Lan', 2],
    [6, 'Nguyễn Thị Lan', 2],
    [6, 'Nguyễn Phước Hoàng Công Tằng Tôn Nữ Ưỡn', 1],
    [9, 'Nguyễn Thị Kim Lan', 1],
    [30, 'Nguyễn Thị Kim Lan', 1],
  ])('with %i names like %s stand %i beside each other', (names, name, across) => {
    const candidates = Array.from(
      { length: names },
      (_, index): Candidate => ({ fullName: `${name} ${String(index)}` }),
    );
    const many = withCell((cell) => {
      cell.congress.elections = [{ body: 'committee', round: 1, seats: names, candidates }];
    });
    const [section] = papers(many, { kinds: ['ballotPapers'], body: 'committee' }).sections;
    const table = section?.blocks[0];
    expect(table?.kind === 'table' && table.columnsMm.length).toBe(across);
  });
});

describe('where the congress meets', () => {
  it('is the hall of the plan until the minutes name another', () => {
    const planned = withCell((cell) => {
      Object.assign(cell, { plan: { venue: 'Nhà văn hoá' } });
    });
    const opening = (of: typeof planned) =>
      linesOf(papers(of, { kinds: ['minutes'], body: 'secretary' })).join(' ');
    expect(opening(planned)).toContain('Nhà văn hoá');
    const moved = withCell((cell) => {
      Object.assign(cell, { plan: { venue: 'Nhà văn hoá' }, minutes: { venue: 'Trường tiểu học' } });
    });
    expect(opening(moved)).toContain('Trường tiểu học');
    expect(opening(moved)).not.toContain('Nhà văn hoá');
  });
});

describe('a cell whose term is its own', () => {
  it('has it on its papers, whatever the term of the season', () => {
    const own = withCell((cell) => {
      cell.minutes = { term: '2025-2027' };
    });
    for (const kind of ['minutes', 'profileList', 'ratification', 'decision', 'membersReport'] as const) {
      const text = linesOf(papers(own, { kinds: [kind] })).join('\n');
      expect(text).toContain('2025-2027');
      expect(text).not.toContain('2022-2025');
    }
  });
});

describe('what the ward issues, and who attends', () => {
  it('agrees with how many people it names, and writes a birth as far as it is known', () => {
    const { season, cell } = withCell(({ congress }) => {
      const [secretary, deputy] = congress.committee;
      if (!secretary || !deputy) throw new Error('the sample has a committee');
      delete congress.elections;
      congress.committee = [
        { ...secretary, born: '1960-05', origin: 'appointed' },
        { ...deputy, born: '1971', origin: 'elected' },
      ];
    });
    const notice = linesOf(papers({ season, cell }, { kinds: ['appointment'] })).join('\n');
    expect(notice).toContain('sinh tháng 5 năm 1960, bí thư');
    expect(notice).toContain('- Chi bộ và đồng chí có tên trên');
    const decision = linesOf(papers({ season, cell }, { kinds: ['decision'], jointDecision: true }));
    expect(decision).toContain(
      `Điều 1. Chuẩn y kết quả bầu cử cấp uỷ ${cell.name} nhiệm kỳ ${season.season.term}, gồm đồng chí có tên sau đây:`,
    );
    expect(decision.join('\n')).toContain('sinh năm 1971, phó bí thư');
  });

  it('says “không” where nobody was absent', () => {
    const absent = (away: number) =>
      linesOf(
        papers(
          withCell(({ congress }) => {
            const { summonedOfficial = 0 } = congress;
            Object.assign(congress, {
              presentOfficial: summonedOfficial - away,
              absentExcused: away,
              absentUnexcused: 0,
            });
          }),
          { kinds: ['membersReport'] },
        ),
      ).find((line) => line.startsWith('5.'));
    expect(absent(0)).toBe('5. Vắng mặt: không.');
    expect(absent(2)).toBe('5. Vắng mặt: 2 đồng chí; có lý do: 2; không có lý do: không.');
  });
});
