import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportView } from '../../../shared/api-import';
import { smallCell } from '../../../shared/testing/small-season';
import {
  lookOf,
  rememberedKind,
  rememberedSettings,
  rememberKind,
  rememberSettings,
} from './remembered-choices';

const cells = ['Khu phố 1', 'Trạm Y tế'].map((name, at) => smallCell({ id: `c${String(at)}`, name }));

function viewOf(headings: readonly string[], names: readonly string[] = []): ImportView {
  const counts = { all: 0, problems: 0, add: 0, update: 0, same: 0, ask: 0, skip: 0 };
  return {
    kind: 'roster',
    headingRow: 1,
    columns: headings.map((heading, index) => ({ index, heading, example: '' })),
    matched: {},
    uses: [],
    ofPosts: [],
    nameCase: false,
    ties: names.map((name) => ({ key: name, name, rows: 1, to: undefined, kind: 'other', near: [] })),
    questions: [],
    notes: [],
    newCells: 0,
    counts,
    filled: [],
    hasIdentifiers: false,
    applies: false,
  };
}

describe('what was chosen for a list', () => {
  beforeEach(() => localStorage.clear());

  it('holds for the next one of that look, and for no other', () => {
    const first = viewOf(['Họ tên', 'Đơn vị'], ['TYT']);
    expect(rememberedSettings(first, cells)).toBeUndefined();
    rememberSettings(first, { columns: { fullName: 0, cell: 1 } }, cells);
    rememberSettings(first, { nameCase: false }, cells);
    rememberSettings(first, { cells: { TYT: 'c1' } }, cells);
    const chosen = { columns: { fullName: 0, cell: 1 }, nameCase: false, cells: { TYT: 'c1' } };
    // however the headings are written
    expect(rememberedSettings(viewOf(['HỌ TÊN', 'ĐƠN VỊ'], ['TYT']), cells)).toEqual(chosen);
    expect(rememberedSettings(viewOf(['Đơn vị', 'Họ tên'], ['TYT']), cells)).toBeUndefined();
  });

  it('keeps what lines between people are, by the kind of line', () => {
    const view = viewOf(['Họ tên', 'Đơn vị']);
    const linesInCells = { 'lines-in-cells:khoa': 'part' } as const;
    rememberSettings(view, { linesInCells, hiddenRows: 'take' }, cells);
    expect(rememberedSettings(view, cells)).toEqual({ linesInCells });
  });

  it('ties cells by their names, as far as they are there', () => {
    const view = viewOf(['Họ tên', 'Đơn vị'], ['TYT', 'KP1']);
    rememberSettings(view, { cells: { TYT: 'c1', KP1: 'c0' } }, cells);
    // in another file the same cell has another id, and one of them is not there
    const other = [smallCell({ id: 'x7', name: 'Trạm Y tế' })];
    expect(rememberedSettings(view, other)).toEqual({ cells: { TYT: 'x7' } });
  });

  it('ties them though the columns that were chosen are not in force yet, and not who names no cell', () => {
    const view = viewOf(['Người', 'Nơi SH'], ['TYT', '']);
    rememberSettings(view, { columns: { fullName: 0, cell: 1 } }, cells);
    rememberSettings(view, { cells: { TYT: 'c1', '': 'c0' } }, cells);
    expect(rememberedSettings(viewOf(['Người', 'Nơi SH']), cells)?.cells).toEqual({ TYT: 'c1' });
  });

  it('is also the kind of list, by the look with which it was opened', () => {
    rememberKind(lookOf(viewOf(['Họ tên', 'Đơn vị'])), 'committee');
    expect(rememberedKind(lookOf({ ...viewOf(['HỌ TÊN', 'ĐƠN VỊ']), kind: 'cells' }))).toBe('committee');
    expect(rememberedKind(lookOf(viewOf(['Họ tên'])))).toBeUndefined();
    expect(lookOf({ ...viewOf(['', '']), headingRow: 0 })).toBeUndefined();
  });

  it('is nothing of a list without headings', () => {
    const view = { ...viewOf(['', '']), headingRow: 0 };
    rememberSettings(view, { nameCase: true }, cells);
    expect(rememberedSettings(view, cells)).toBeUndefined();
  });
});
