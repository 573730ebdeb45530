import { describe, expect, it } from 'vitest';
import { agenda, lateCells } from '../../agenda/agenda';
import type { Season } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { vi } from '../../i18n';
import { heldTogether } from '../../text/dates';
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

function textsOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): readonly string[] => {
      if (block.kind === 'table')
        return block.rows.flatMap(({ cells }) => cells.map((cell) => textsOf(cell.blocks)));
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
    expect(text).toContain(heldTogether('đến ngày 01 tháng 9 năm 2022'));
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
