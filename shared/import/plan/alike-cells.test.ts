import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell } from '../../domain/season';
import { planOf } from '../testing/plan';
import { settingsOfAnswer } from './answers';
import { type ImportSettings, SKIP_CELL } from './settings';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const TOP = ['TT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];

function list(...cells: readonly string[]) {
  const people = ['An', 'Bình', 'Cúc', 'Dung', 'Giang', 'Hạnh', 'Khoa'];
  return [
    TOP,
    ...cells.map((cell, at) => [String(at + 1), `Lê Thử ${people[at] ?? ''}`, String(1970 + at), cell]),
  ];
}

function looked(rows: readonly (readonly string[])[], settings: ImportSettings = {}, season = bare) {
  const plan = planOf(season, rows, { kind: 'roster', ...settings });
  const open = plan.questions.filter(({ answer }) => answer === undefined);
  const cells = (plan.edit?.cells ?? []).map(({ name }) => name);
  const sizes = cells.map(
    (_, at) =>
      (plan.edit?.rosters ?? []).filter(({ cell }) => cell === at).flatMap(({ items }) => items).length,
  );
  return { plan, open, cells, sizes, shown: plan.rows.map(({ cellName }) => cellName) };
}

/** Answers every question about names that are nearly alike in the same way. */
function answered(rows: readonly (readonly string[])[], answer: string) {
  let settings: ImportSettings = { kind: 'roster' };
  for (;;) {
    const { open, ...found } = looked(rows, settings);
    const [question] = open;
    if (question === undefined) return found;
    settings = { ...settings, ...settingsOfAnswer(settings, question, answer) };
  }
}

describe('new cells nearly alike', () => {
  const rows = list('khu phố 2', 'khu phố 2', 'khu phô 2', 'Trạm y tế', 'Trạm Y tế phường');

  it('are asked about, a pair each, with both names', () => {
    const { open } = looked(rows);
    expect(open.map(({ kind, examples }) => [kind, examples])).toEqual([
      ['cells-alike', [{ text: 'Chi bộ khu phố 2', otherwise: 'Chi bộ khu phô 2' }]],
      ['cells-alike', [{ text: 'Chi bộ Trạm y tế', otherwise: 'Chi bộ Trạm Y tế phường' }]],
    ]);
  });

  it('are one under the name that is chosen, or two', () => {
    const one = answered(rows, 'first');
    expect([one.cells, one.sizes]).toEqual([
      ['Chi bộ khu phố 2', 'Chi bộ Trạm y tế'],
      [3, 2],
    ]);
    const other = answered(rows, 'second');
    expect([other.cells, other.sizes]).toEqual([
      ['Chi bộ khu phô 2', 'Chi bộ Trạm Y tế phường'],
      [3, 2],
    ]);
    expect(new Set(other.shown)).toEqual(new Set(other.cells));
    const two = answered(rows, 'two');
    expect(two.cells).toHaveLength(4);
    expect(two.sizes).toEqual([2, 1, 1, 1]);
  });

  it('are asked about one after another where there are three', () => {
    const three = list('Tân Thành', 'Tân Thạnh', 'Tan Thanh', 'Tân Thành');
    expect(looked(three).open).toHaveLength(2);
    expect(answered(three, 'two').cells).toHaveLength(3);
    expect(answered(three, 'first').sizes).toEqual([4]);
  });

  it('are asked about beside the nearest first', () => {
    const { open } = looked(list('khu phố Tân Thành', 'khu phố Tân Thạnh', 'khu phô Tân Thạnh'));
    expect(open.map(({ examples: [example] }) => [example?.text, example?.otherwise])).toEqual([
      ['Chi bộ khu phố Tân Thành', 'Chi bộ khu phố Tân Thạnh'],
      ['Chi bộ khu phố Tân Thạnh', 'Chi bộ khu phô Tân Thạnh'],
    ]);
  });

  it('are not asked about where numbers or kinds differ, nor where the season has the cell', () => {
    expect(
      looked(
        list('khu phố 1', 'khu phố 2', 'khu phố 11', 'khu phố 12', 'Trường MN Tân Thành', 'KP Tân Thành'),
      ).open,
    ).toEqual([]);
    const congress: Cell['congress'] = { status: 'planned', approvedSeats: {}, committee: [] };
    const cell: Cell = {
      id: 'c1',
      order: 1,
      name: 'Chi bộ khu phố 2',
      kind: 'neighbourhood',
      members: {},
      congress,
    };
    const known = looked(list('khu phố 2', 'khu phô 2'), {}, { ...bare, cells: [cell] });
    expect(known.open).toEqual([]);
    expect(known.plan.ties.map(({ to, near }) => [to, near.length])).toEqual([
      ['c1', 0],
      [undefined, 1],
    ]);
  });

  it('have no number of their line in a list of cells', () => {
    const cells = [
      ['Tên chi bộ', 'Tổng số đảng viên'],
      ['1. Chi bộ khu phố 2', '20'],
      ['02) Trạm Y tế', '20'],
    ];
    const { edit } = planOf(bare, cells, { kind: 'cells' });
    expect(edit?.cells.map(({ name }) => name)).toEqual(['Chi bộ khu phố 2', 'Chi bộ Trạm Y tế']);
  });

  it('are said in a list of cells', () => {
    const cells = [
      ['TT', 'Tên chi bộ', 'Tổng số đảng viên'],
      ['1', 'Khu phố 2', '20'],
      ['2', 'Khu phô 2', '20'],
    ];
    const { rows: planned } = planOf(bare, cells, { kind: 'cells' });
    expect(planned.map(({ problems }) => problems.map(({ code, text }) => [code, text]))).toEqual([
      [],
      [['maybe-duplicate', '2']],
    ]);
  });
});

describe('a text that names several cells', () => {
  const rows = list('Khu phố 1', 'KP1/KP2');

  it('is no new cell: somebody has to say which it is', () => {
    const { cells, plan } = looked(rows);
    expect(cells).toEqual(['Chi bộ khu phố 1']);
    expect(plan.ties.map(({ to, several }) => [to, several])).toEqual([
      ['+', undefined],
      [undefined, true],
    ]);
    expect(plan.rows[1]).toMatchObject({ outcome: 'skip', reason: 'noCell' });
  });

  it('is left out, or a cell of its own, where that is chosen', () => {
    const [, tie] = looked(rows).plan.ties;
    expect(looked(rows, { cells: { [tie?.key ?? '']: SKIP_CELL } }).cells).toHaveLength(1);
    expect(looked(rows, { cells: { [tie?.key ?? '']: '+' } }).cells).toHaveLength(2);
  });
});
