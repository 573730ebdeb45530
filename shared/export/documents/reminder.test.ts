import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenda, lateCells } from '../../agenda/agenda';
import type { Cell, Season } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { vi } from '../../i18n';
import { addDays } from '../../planning/calendar';
import { formatReportDate } from '../../text/dates';
import type { Block } from '../document-model';
import { isReminded, reminderModel } from './reminder';

const TODAY = '2022-09-01';

/** The first cell held its congress and reported nothing, the second asked for a ratification that is late, the third is planned. */
function season(): Season {
  const sample = sampleSeason();
  const cells = sample.cells.map((cell, index) => {
    if (index === 0) return { ...cell, plan: { guides: ['g1'] } };
    const ratification = { requestedOn: '2022-07-12', ...(index > 1 && { decidedOn: '2022-07-15' }) };
    return { ...cell, ratification };
  });
  return { ...sample, cells, wardMembers: [{ id: 'g1', fullName: 'Hồ Thử Công' }] };
}

/** Blanks at which no line may end count as others. */
function textsOf(blocks: readonly Block[]): string {
  return textsIn(blocks).replaceAll('\u00a0', ' ');
}

function textsIn(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): readonly string[] => {
      if (block.kind === 'table')
        return block.rows.flatMap(({ cells }) => cells.map((cell) => textsIn(cell.blocks)));
      return [block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')];
    })
    .join('\n');
}

describe('the letter to cells that are late', () => {
  const late = lateCells(agenda(season(), TODAY, vi.preparation.defaults));
  const model = reminderModel(season(), late, { today: TODAY, sample: true });

  it('goes to each cell that owes something, with what it is, since when, and whom to ask', () => {
    expect(model.sections).toHaveLength(1);
    const text = textsOf(model.sections[0]?.blocks ?? []);
    const [cell] = season().cells;
    expect(text).toContain(`Kính gửi: ${cell?.name ?? ''}`);
    expect(text).toMatch(/Báo cáo kết quả đại hội.* đã quá hạn \d+ ngày làm việc/u);
    expect(text).toContain('hoàn thành việc nêu trên');
    expect(text).toContain('đồng chí Hồ Thử Công');
    expect(text).toContain('đến ngày 01 tháng 9 năm 2022');
  });

  it('says of each work its own day, and of nothing more than that nobody noted it as done', () => {
    const preparationItems = [
      { id: 'a', name: 'Đề án nhân sự', daysBefore: 30 },
      { id: 'b', name: 'Phiếu bầu', daysBefore: 3 },
      { id: 'c', name: 'Giấy mời', daysBefore: 10 },
    ];
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c']), fc.integer({ min: 2, max: 40 }), (done, day) => {
        const sample = season();
        const planned = { status: 'planned', plannedOn: '2022-10-01' } as const;
        const preparation = done.map((id) => ({ id, state: 'done' as const }));
        const cells = sample.cells.slice(0, 1).map((cell): Cell => {
          const { approvedSeats } = cell.congress;
          return { ...cell, congress: { ...planned, approvedSeats, committee: [] }, preparation };
        });
        const today = addDays('2022-09-01', day);
        const open: Season = { ...sample, cells, preparationItems };
        const late = lateCells(agenda(open, today, []));
        const text = textsOf(reminderModel(open, late, { today, sample: false }).sections[0]?.blocks ?? []);
        for (const { id, name, daysBefore } of preparationItems) {
          const due = addDays('2022-10-01', -daysBefore);
          const isOwed = !done.includes(id) && due < today;
          expect(text.includes(name)).toBe(isOwed);
          const told = `hạn ngày ${formatReportDate(due)}`;
          if (isOwed) expect(text).toMatch(new RegExp(`${name}(?:, | \\()${told}`, 'u'));
        }
        expect(text).not.toContain('còn việc');
        if (text !== '')
          expect(text).toMatch(/chưa ghi nhận .* hoàn thành (?:các )?việc đã quá hạn sau đây:/u);
      }),
    );
  });

  it('says under its number what it is about, as a letter does that has no title', () => {
    const head = model.sections[0]?.blocks.find(({ kind }) => kind === 'table');
    const [left] = head?.kind === 'table' ? (head.rows[0]?.cells ?? []) : [];
    expect(
      textsOf(left?.blocks ?? [])
        .split('\n')
        .slice(-2),
    ).toEqual([expect.stringMatching(/^Số …+-CV\//u), vi.documents.reminder.subject]);
  });

  it('does not remind a cell of what the ward owes it', () => {
    const ratification = late.filter((each) => !isReminded(each));
    expect(ratification.map(({ cell }) => cell.id)).toEqual([season().cells[1]?.id]);
  });
});
