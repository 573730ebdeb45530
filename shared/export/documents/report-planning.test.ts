import { describe, expect, it } from 'vitest';
import type { Season } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { reportSections } from './report';

const generated = (season: Season, id: string) =>
  reportSections(season)
    .find((each) => each.id === id)
    ?.generated.join('\n') ?? '';

describe('the report on the months around the congresses', () => {
  it('tells of guides, preparation, approval and what followed, from what is entered', () => {
    const base = sampleSeason();
    const [first, ...others] = base.cells;
    if (!first) throw new Error('the sample has cells');
    const season: Season = {
      ...base,
      wardMembers: [{ id: 'm1', fullName: 'Lê Văn An' }],
      cells: [
        {
          ...first,
          plan: { guides: ['m1'] },
          preparation: [
            { id: 'political-report-approved', state: 'done' },
            { id: 'emulation', state: 'done', valueMillion: 120 },
          ],
          personnel: [{ id: 'n1', fullName: 'Ngô Văn Ngoài', standing: 'reelected', approved: true }],
          personnelApproval: { approvedOn: '2022-07-01' },
          aftermath: { resolutionOn: '2022-07-09' },
        },
        ...others,
      ],
    };
    expect(generated(season, 'preparation')).toContain(
      'phân công 1 đồng chí chỉ đạo đại hội của 1/15 chi bộ (chưa có số liệu của 14 chi bộ).',
    );
    expect(generated(season, 'papers')).toBe(
      '1/15 chi bộ đã được duyệt báo cáo chính trị (chưa có số liệu của 14 chi bộ).',
    );
    expect(generated(season, 'propaganda')).toBe(
      '1/15 chi bộ đã thực hiện công trình chào mừng, trị giá 120 triệu đồng (chưa có số liệu của 14 chi bộ).',
    );
    expect(generated(season, 'personnel')).toContain(
      'đã duyệt nhân sự của 1/15 chi bộ (chưa có số liệu của 14 chi bộ).',
    );
    expect(generated(season, 'personnel')).toContain(
      'Có 1 đồng chí được giới thiệu tái cử nhưng không trúng cử.',
    );
    expect(generated(season, 'after')).toContain(
      '1/15 chi bộ đã ban hành nghị quyết đại hội (chưa có số liệu của 14 chi bộ).',
    );
  });

  it('tells apart what was not done and what nobody noted, of works and of what they are worth', () => {
    const works = (...entries: readonly (readonly [state?: 'done' | 'doing', valueMillion?: number])[]) => {
      const cells = sampleSeason()
        .cells.slice(0, entries.length)
        .map((cell, index) => {
          const [state, valueMillion] = entries[index] ?? [];
          const mark = { id: 'emulation', ...(state && { state }), ...(valueMillion && { valueMillion }) };
          return { ...cell, preparation: [mark] };
        });
      return generated({ ...sampleSeason(), cells }, 'propaganda');
    };
    const text = 'chi bộ đã thực hiện công trình chào mừng';
    expect(works(['done'], ['doing'], ['done'])).toBe(`2/3 ${text}.`);
    expect(works(['done'], [], ['doing'])).toBe(`1/3 ${text} (chưa có số liệu của 1 chi bộ).`);
    expect(works(['done', 20], ['done'], ['doing', 90])).toBe(
      `2/3 ${text}, trị giá 20 triệu đồng (chưa rõ trị giá của 1 chi bộ).`,
    );
    expect(works(['done', 20], ['done', 90])).toBe(`2/2 ${text}, tổng trị giá 110 triệu đồng.`);
    expect(works(['done', 20])).toBe('Chi bộ đã thực hiện công trình chào mừng, trị giá 20 triệu đồng.');
    expect(works([], ['doing'])).toBe('');
  });

  it('says once what neighbours have in common, the verb or what it was done with', () => {
    const cells = sampleSeason()
      .cells.slice(0, 2)
      .map((cell) => ({
        ...cell,
        plan: { guides: ['m1'] },
        preparation: ['political-report-draft', 'political-report-comments', 'security', 'health'].map(
          (id) => ({
            id,
            state: 'done' as const,
          }),
        ),
        aftermath: { workingRulesOn: '2022-07-09', resolutionOn: '2022-07-09', actionPlanOn: '2022-07-09' },
      }));
    const season = { ...sampleSeason(), wardMembers: [{ id: 'm1', fullName: 'Lê Văn An' }], cells };
    expect(generated(season, 'papers')).toBe(
      '2/2 chi bộ đã xây dựng và tổ chức góp ý dự thảo báo cáo chính trị.',
    );
    expect(generated(season, 'propaganda')).toBe('2/2 chi bộ đã bảo đảm an ninh trật tự, y tế, phòng dịch.');
    expect(generated(season, 'after')).toBe(
      '2/2 chi bộ đã ban hành quy chế làm việc, nghị quyết đại hội, chương trình hành động.',
    );
    expect(generated({ ...season, cells: cells.slice(0, 1) }, 'preparation')).toContain(
      'phân công 1 đồng chí chỉ đạo đại hội chi bộ.',
    );
  });

  it('counts duties as given out only where they are entered, and says of how many cells it does not know', () => {
    const cells = sampleSeason()
      .cells.slice(0, 4)
      .map((cell) => ({ ...cell, aftermath: { divisionOn: '2022-07-20' } }));
    const divided = (entered: number, bare = 0) =>
      cells.map((cell, index) => {
        const division = cell.congress.committee.map(({ id }) => ({ id, duties: 'Phụ trách chung' }));
        const congress = { ...cell.congress, ...(index < bare && { committee: [] }) };
        return { ...cell, congress, ...(index < entered && { division }) };
      });
    const told = (of: Season['cells']) => generated({ ...sampleSeason(), cells: of }, 'after');
    expect(told(divided(4))).toBe('4/4 chi bộ đã phân công nhiệm vụ trong cấp uỷ.');
    expect(told(divided(3))).toBe(
      '3/4 chi bộ đã phân công nhiệm vụ trong cấp uỷ (chưa có số liệu của 1 chi bộ).',
    );
    expect(told(divided(0))).toBe('');
    expect(told(divided(0, 3))).toBe('');
  });

  it('of appointments speaks of no congress that was guided and of nobody who lost an election', () => {
    const base = sampleSeason();
    const cells = base.cells.slice(0, 3).map((cell, index) => {
      const congress = { ...cell.congress };
      delete congress.elections;
      const committee = congress.committee.map((member) => ({ ...member, origin: 'appointed' as const }));
      return {
        ...cell,
        congress: { ...congress, committee },
        plan: { guides: ['m1'] },
        personnel:
          index === 0
            ? [{ id: 'n1', fullName: 'Ngô Văn Ngoài', standing: 'reelected' as const, approved: true }]
            : [],
      };
    });
    const season: Season = { ...base, wardMembers: [{ id: 'm1', fullName: 'Lê Văn An' }], cells };
    expect(generated(season, 'preparation')).toContain('Đảng uỷ phân công 1 đồng chí phụ trách 3/3 chi bộ.');
    expect(generated(season, 'preparation') + generated(season, 'personnel')).not.toMatch(
      /chỉ đạo đại hội|trúng cử/u,
    );
  });

  it('says nothing of what nobody entered, and cites only what is marked as the basis', () => {
    expect(['papers', 'propaganda', 'after'].map((id) => generated(sampleSeason(), id))).toEqual([
      '',
      '',
      '',
    ]);
    const [plan, letter] = sampleSeason().documents ?? [];
    if (!plan || !letter) throw new Error('the sample holds two documents');
    const marked = { ...sampleSeason(), documents: [{ ...plan, purpose: 'basis' as const }, letter] };
    expect(generated(marked, 'basis')).toContain('42-KH/ĐU');
    expect(generated(marked, 'basis')).not.toContain('200-CV/BTCTU');
  });
});
