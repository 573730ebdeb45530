import { expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { proposed } from './testing/proposed-rows';

const season = sampleSeason();

it('a total on the last of several pages may be of all: it is left, unless each page has its own', async () => {
  const head = ['TT', 'Tên chi bộ', 'Số đảng viên'];
  const rows = season.cells.map(({ name }, at) => [at + 1, name, '']);
  const total = ['', 'Tổng cộng', ''];
  const last = await proposed(head, ...rows.slice(0, 8), head, ...rows.slice(8), total);
  expect(last.shown['C18']).toBeUndefined();
  expect(last.left).toContain('B18 rows-lacking');
  const each = await proposed(head, ...rows.slice(0, 8), total, head, ...rows.slice(8), total);
  const members = (cells: typeof season.cells) =>
    String(cells.reduce((sum, cell) => sum + (cell.members.total ?? 0), 0));
  expect([each.shown['C10'], each.shown['C19']]).toEqual([
    members(season.cells.slice(0, 8)),
    members(season.cells.slice(8)),
  ]);
});
