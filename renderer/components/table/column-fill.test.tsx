import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, vi as mock, test } from 'vitest';
import { ok } from '../../../shared/result';
import { show } from '../../testing/show';
import type { Filled } from '../field/column-fill';
import { ReadOnly } from '../field/read-only';
import { Together } from '../field/together';
import { FieldTable } from './FieldTable';
import type { FieldColumn } from './field-column';

interface Plan {
  readonly id: string;
  readonly day?: string;
  readonly session?: 'morning' | 'afternoon';
  readonly venue?: string;
}

const columns: readonly FieldColumn<Plan>[] = [
  { type: 'shown', key: 'id', heading: 'Số', names: ({ id }) => id, show: ({ id }) => id },
  { type: 'date', key: 'day', heading: 'Ngày', precision: 'day' },
  {
    type: 'choice',
    key: 'session',
    heading: 'Buổi',
    choices: ['morning', 'afternoon'],
    names: { morning: 'Sáng', afternoon: 'Chiều' },
  },
  { type: 'text', key: 'venue', heading: 'Nơi họp' },
];

interface TableProps {
  readonly begin: readonly Plan[];
  readonly locked: string;
  readonly onSave: (row: Plan, patch: object) => void;
}

/** A list that shows what was stored, whenever that was. */
function Table({ begin, locked, onSave }: TableProps) {
  const [rows, setRows] = useState(begin);
  const save = (row: Plan, patch: object) => {
    onSave(row, patch);
    setRows((before) => before.map((one) => (one.id === row.id ? { ...one, ...patch } : one)));
    return Promise.resolve(ok(null));
  };
  return (
    <FieldTable
      fills
      caption="Lịch"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      label={(heading, { id }) => `${heading}, ${id}`}
      save={save}
      around={({ id }, row) => <ReadOnly value={id === locked}>{row}</ReadOnly>}
    />
  );
}

function open(rows: readonly Plan[], locked = '') {
  const save = mock.fn((_row: Plan, _patch: object) => undefined);
  const filled: Filled[] = [];
  const shown = show(
    <Together value={(fill) => filled.push(fill())}>
      <Table begin={rows} locked={locked} onSave={save} />
    </Together>,
  );
  const saved = () => save.mock.calls.map(([{ id }, patch]) => [id, patch] as const);
  return { ...shown, saved, filled, at: (name: string) => screen.getByLabelText(name) };
}

const valueOf = (name: string) => screen.getByLabelText<HTMLInputElement>(name).value;

const rows: readonly Plan[] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('a block from a spreadsheet goes down and across, and an empty place changes nothing', async () => {
  const { user, saved, filled, at } = open(rows);
  await user.click(at('Ngày, a'));
  await user.paste('5/3/2025\tChiều\tHội trường A\n\tsáng\n7.3.2025\t\tNhà văn hoá\n');
  expect(saved()).toEqual([
    ['a', { day: '2025-03-05' }],
    ['a', { session: 'afternoon' }],
    ['a', { venue: 'Hội trường A' }],
    ['b', { session: 'morning' }],
    ['c', { day: '2025-03-07' }],
    ['c', { venue: 'Nhà văn hoá' }],
  ]);
  expect(filled).toEqual([{ taken: 6, left: 0, rows: ['a', 'c'] }]);
});

test('what a field does not take stands there with the reason, the others are written', async () => {
  const { user, saved, filled, at } = open(rows, 'c');
  await user.click(at('Ngày, a'));
  await user.paste('5/3/2025\tTối\n31/2/2025\n6/3/2025\n8/3/2025');
  expect(saved()).toEqual([['a', { day: '2025-03-05' }]]);
  expect(valueOf('Ngày, b')).toBe('31/2/2025');
  screen.getByRole('alert');
  expect(filled).toEqual([{ taken: 1, left: 3, below: 1, rows: ['a', 'c'] }]);
});

test('one line of text is pasted as in every field', async () => {
  const { user, filled, at } = open(rows);
  await user.click(at('Nơi họp, b'));
  await user.paste('Hội trường B');
  expect(valueOf('Nơi họp, b')).toBe('Hội trường B');
  expect(filled).toEqual([]);
});

test('a button that is pressed while one stands in no field says that nothing was written', async () => {
  const { user, saved, filled } = open(rows);
  await user.click(screen.getByRole('button', { name: 'Chép xuống ô trống' }));
  await user.click(screen.getByRole('checkbox', { name: 'Chọn dòng a' }));
  await user.click(screen.getByRole('button', { name: 'Ghi ô đang đứng cho 1 dòng đã chọn' }));
  expect(saved()).toEqual([]);
  expect(filled).toEqual([
    { taken: 0, left: 0 },
    { taken: 0, left: 0 },
  ]);
});

test('a value goes down into the empty fields below, by key and by button', async () => {
  const { user, saved, at } = open([
    { id: 'a' },
    { id: 'b' },
    { id: 'c', venue: 'Nhà văn hoá' },
    { id: 'd' },
  ]);
  await user.click(at('Nơi họp, a'));
  await user.keyboard('Hội trường A{Control>}d{/Control}');
  expect(saved()).toEqual([
    ['a', { venue: 'Hội trường A' }],
    ['b', { venue: 'Hội trường A' }],
    ['d', { venue: 'Hội trường A' }],
  ]);
  await user.selectOptions(at('Buổi, c'), 'Chiều');
  await user.click(screen.getByRole('button', { name: 'Chép xuống ô trống' }));
  expect(saved().slice(3)).toEqual([
    ['c', { session: 'afternoon' }],
    ['d', { session: 'afternoon' }],
  ]);
});

test('one value goes into all rows that were chosen: by click, by Shift and click, by key', async () => {
  const { user, saved, filled, at } = open([{ id: 'a' }, { id: 'b' }, { id: 'c', venue: 'X' }, { id: 'd' }]);
  const choice = (id: string) => screen.getByRole('checkbox', { name: `Chọn dòng ${id}` });
  await user.click(choice('b'));
  await user.keyboard('{Shift>}');
  await user.click(choice('c'));
  await user.keyboard('{/Shift}');
  await user.click(at('Nơi họp, a'));
  await user.keyboard('Hội trường B{Control>}{Enter}{/Control}');
  const taken = ['a', 'b', 'c'].map((id) => [id, { venue: 'Hội trường B' }]);
  expect(saved()).toEqual(taken);
  await user.click(at('Nơi họp, d'));
  await user.keyboard('{Control>} {/Control}');
  expect(choice('d')).toHaveProperty('checked', true);
  await user.selectOptions(at('Buổi, d'), 'Sáng');
  await user.click(screen.getByRole('button', { name: 'Ghi ô đang đứng cho 3 dòng đã chọn' }));
  // a choice is also stored by itself once it rests
  expect(new Map(saved().slice(taken.length))).toEqual(
    new Map(['b', 'c', 'd'].map((id) => [id, { session: 'morning' }])),
  );
  expect(filled).toEqual([
    { taken: 3, left: 0 },
    { taken: 3, left: 0 },
  ]);
  await user.click(screen.getByRole('button', { name: 'Bỏ chọn' }));
  expect(choice('b')).toHaveProperty('checked', false);
});
