import { expect, it } from 'vitest';
import type { ImportView } from '../../../shared/api-import';
import { blockedBy } from './blocked-by';

type Tie = ImportView['ties'][number];

const counts = { all: 1, problems: 0, add: 1, update: 0, same: 0, ask: 0, skip: 0 };

function viewWith(tie: Partial<Tie>): ImportView {
  return {
    kind: 'roster',
    headingRow: 1,
    columns: [],
    matched: { fullName: 0 },
    uses: [],
    ofPosts: [],
    nameCase: false,
    ties: [{ key: 'k', name: 'KP7/KP8', rows: 1, to: undefined, kind: 'other', near: [], ...tie }],
    questions: [],
    notes: [],
    newCells: 0,
    counts,
    filled: [],
    hasIdentifiers: false,
    applies: true,
  };
}

it('two cells in one place wait for a choice, whether or not the season has one of them', () => {
  expect(blockedBy(viewWith({ several: true }))).toContain('ô ghi hai chi bộ');
  expect(blockedBy(viewWith({ several: true, to: 'c1' }))).toBeUndefined();
});

it('a name that is near to a cell waits; rows that name no cell do not keep the others out', () => {
  expect(blockedBy(viewWith({ near: [{ id: 'c1', name: 'Chi bộ khu phố 7' }] }))).toContain('tên gần giống');
  expect(blockedBy(viewWith({ name: '' }))).toBeUndefined();
});

it('a list that names no cell says where to choose it, also where the name of its file offers one', () => {
  const none = { ...viewWith({ name: '' }), applies: false };
  const offered = {
    ...viewWith({ name: '', near: [{ id: 'c1', name: 'Chi bộ khu phố 7' }] }),
    applies: false,
  };
  for (const view of [none, offered]) expect(blockedBy(view)).toContain('Bảng không ghi chi bộ');
});
