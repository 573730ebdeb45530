import { screen, within } from '@testing-library/react';
import { expect, vi as mock, test } from 'vitest';
import { ok } from '../../../shared/result';
import { show } from '../../testing/show';
import { ReadOnly } from '../field/read-only';
import { FieldTable } from './FieldTable';
import type { FieldColumn } from './field-column';

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly born?: string;
  readonly votes?: number;
  readonly kind?: 'old' | 'new';
  readonly leaves?: boolean;
  readonly reason?: string;
}

const columns: readonly FieldColumn<Thing>[] = [
  { type: 'number', heading: 'TT' },
  { type: 'text', key: 'name', heading: 'Tên', required: true },
  { type: 'date', key: 'born', heading: 'Ngày sinh', precision: 'any' },
  {
    type: 'choice',
    key: 'kind',
    heading: 'Loại',
    choices: ['old', 'new'],
    names: { old: 'Cũ', new: 'Mới' },
    also: (kind) => (kind === 'new' ? { reason: null } : {}),
  },
  {
    type: 'count',
    key: 'votes',
    heading: 'Số phiếu',
    warning: ({ votes = 0 }) => (votes > 9 ? 'nhiều quá' : undefined),
  },
  {
    type: 'switch',
    key: 'leaves',
    heading: 'Rút',
    shown: ({ kind }) => kind === 'old',
    patch: (leaves) => ({ leaves: leaves ? true : null }),
  },
  {
    type: 'shown',
    key: 'both',
    heading: 'Cả hai',
    names: ({ name }) => name,
    show: ({ name, votes }) => `${name} ${String(votes ?? '')}`,
  },
];

const rows: readonly Thing[] = [
  { id: 'a', name: 'An', votes: 12, kind: 'old' },
  { id: 'b', name: 'Bình', kind: 'new', leaves: true },
];

function table(around?: Parameters<typeof FieldTable<Thing>>[0]['around']) {
  const save = mock.fn(() => Promise.resolve(ok(null)));
  const onRemove = mock.fn();
  const shown = show(
    <FieldTable
      caption="Các thứ"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      label={(heading, { name }) => `${heading} của ${name}`}
      save={save}
      remove={{ heading: 'Thao tác', label: ({ name }) => `Bỏ ${name}`, onRemove }}
      {...(around && { around })}
    />,
  );
  return { save, onRemove, ...shown };
}

const field = (name: string) => screen.getByRole('textbox', { name });

test('a row has a place under every heading, and its fields bear the names of heading and row', () => {
  table();
  const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(headings).toEqual(['TT', 'Tên', 'Ngày sinh', 'Loại', 'Số phiếu', 'Rút', 'Cả hai', 'Thao tác']);
  const [, first, second] = screen.getAllByRole('row');
  expect(within(first!).getAllByRole('cell').length + 1).toBe(headings.length);
  expect(within(second!).getByRole('rowheader').textContent).toBe('Bình ');
  expect(field('Số phiếu của An')).toHaveProperty('value', '12');
  expect(screen.getByText('nhiều quá')).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Loại của Bình' })).toHaveProperty('value', 'new');
});

test('each field stores its own key, empty as null, and only what is another value', async () => {
  const { save, user } = table();
  await user.type(field('Ngày sinh của An'), '3/1980');
  await user.clear(field('Số phiếu của An'));
  await user.click(field('Tên của Bình'));
  await user.tab();
  expect(save.mock.calls).toEqual([
    [rows[0], { born: '1980-03' }],
    [rows[0], { votes: null }],
  ]);
});

test('a text that is no value stays in its field, with one line', async () => {
  const { save, user } = table();
  await user.clear(field('Tên của An'));
  await user.tab();
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(save).not.toHaveBeenCalled();
});

test('a choice may change more than itself; a switch stands only where it means something', async () => {
  const { save, user } = table();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Loại của An' }), 'Mới');
  await user.tab();
  await user.click(screen.getByRole('switch', { name: 'Rút của An' }));
  await user.tab();
  expect(save.mock.calls).toEqual([
    [rows[0], { kind: 'new', reason: null }],
    [rows[0], { leaves: true }],
  ]);
  expect(screen.queryByRole('switch', { name: 'Rút của Bình' })).toBeNull();
});

test('Enter and the arrows go down a column', async () => {
  const { user } = table();
  await user.click(field('Tên của An'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(field('Tên của Bình'));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field('Tên của An'));
});

test('a row is removed by its own button, and a locked one takes nothing', async () => {
  const { onRemove, user } = table(({ id }, row) => <ReadOnly value={id === 'a'}>{row}</ReadOnly>);
  await user.click(screen.getByRole('button', { name: 'Bỏ Bình' }));
  expect(onRemove.mock.calls).toEqual([[rows[1]]]);
  expect(screen.getByRole('button', { name: 'Bỏ An' })).toHaveProperty('disabled', true);
  expect(field('Tên của An')).toHaveProperty('disabled', true);
});
