import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi as mock, test } from 'vitest';
import { ok } from '../../../shared/result';
import { until } from '../../../shared/testing/until';
import { show } from '../../testing/show';
import type { Filled } from '../field/column-fill';
import { ReadOnly } from '../field/read-only';
import { Together } from '../field/together';
import { focusPlace, placeMark } from '../findings/places';
import { FieldTable } from './FieldTable';
import type { FieldColumn } from './field-column';
import { ListRows } from './ListRows';

interface Row {
  readonly id: string;
  readonly venue?: string;
}

const ROWS = 120;
const rows: readonly Row[] = Array.from({ length: ROWS }, (_, index) => ({ id: String(index + 1) }));
const columns: readonly FieldColumn<Row>[] = [
  { type: 'shown', key: 'id', heading: 'Số', names: ({ id }) => id, show: ({ id }) => id },
  {
    type: 'own',
    key: 'note',
    heading: 'Ghi chú',
    field: ({ id }) => <input {...placeMark(id)} aria-label={`Ghi chú, ${id}`} />,
  },
  { type: 'text', key: 'venue', heading: 'Nơi họp' },
];

/** Nothing is laid out in these tests: rows are 33 px high, everything else 600. */
const ROW_PX = 33;
const WINDOW_PX = 600;

beforeEach(() => {
  for (const height of ['offsetHeight', 'clientHeight'] as const) {
    mock.spyOn(HTMLElement.prototype, height, 'get').mockImplementation(function (this: HTMLElement) {
      return this instanceof HTMLTableRowElement ? ROW_PX : WINDOW_PX;
    });
  }
});

afterEach(() => {
  mock.restoreAllMocks();
});

function open(isLocked: (row: Row) => boolean = () => false, count = ROWS) {
  const save = mock.fn((_row: Row, _patch: object) => Promise.resolve(ok(null)));
  const filled: Filled[] = [];
  const shown = show(
    <Together value={(fill) => filled.push(fill())}>
      <FieldTable
        fills
        caption="Lịch"
        columns={columns}
        rows={rows.slice(0, count)}
        rowKey={({ id }) => id}
        label={(heading, { id }) => `${heading}, ${id}`}
        save={save}
        around={(row, line) => <ReadOnly value={isLocked(row)}>{line}</ReadOnly>}
      />
    </Together>,
  );
  const savedRows = () => save.mock.calls.map(([{ id }]) => id);
  return { ...shown, savedRows, filled, at: (id: string) => screen.getByLabelText(`Nơi họp, ${id}`) };
}

const drawn = () => screen.getAllByRole('rowheader').length;

test('a long list draws what is in sight, and says how long it is', () => {
  open();
  expect(drawn()).toBeLessThan(ROWS / 2);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe(String(ROWS + 1));
  expect(screen.getAllByRole('row')[1]?.getAttribute('aria-rowindex')).toBe('2');
});

test('no row is asked how high it is before the first frame is there', () => {
  const height = mock.spyOn(HTMLTableRowElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW_PX);
  open();
  expect(drawn()).toBeGreaterThan(1);
  expect(height).not.toHaveBeenCalled();
});

test('Ctrl + F finds a row that is not drawn, and Esc ends there', async () => {
  const { user } = open();
  await user.keyboard('{Control>}f{/Control}');
  await user.keyboard('1{Enter}');
  expect(screen.getByText(/^1\/\d+ dòng$/u)).toBeTruthy();
  await user.keyboard('00{Enter}');
  expect(screen.getByText('1/1 dòng')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('search')).toBeNull();
});

test('Ctrl + F finds a row of a short list, and Esc ends in its first field', async () => {
  const { user, at } = open(() => false, 3);
  await user.click(at('1'));
  await user.keyboard('{Control>}f{/Control}3{Enter}');
  expect(screen.getByText('1/1 dòng')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByLabelText('Ghi chú, 3'));
});

test('of two lists the one with the focus is searched, and one search is open at a time', async () => {
  const lists = ['Một', 'Hai'].map((caption) => (
    <table key={caption} aria-label={caption}>
      <ListRows rows={rows.slice(0, 2)} rowKey={({ id }) => id} rowName={({ id }) => `${caption} ${id}`}>
        {({ id }, _index, place) => (
          <tr {...place}>
            <td>
              <button type="button">{`${caption} ${id}`}</button>
            </td>
          </tr>
        )}
      </ListRows>
    </table>
  ));
  const { user } = show(<>{lists}</>);
  const button = screen.getByRole('button', { name: 'Hai 2' });
  button.focus();
  await user.keyboard('{Control>}f{/Control}{Control>}f{/Control}hai 2{Enter}');
  expect(screen.getAllByRole('search')).toHaveLength(1);
  expect(button.closest('tr')?.dataset['found']).toBe('');
});

test('a column that is pasted reaches rows that are not drawn', async () => {
  const { user, savedRows, filled, at } = open();
  await user.click(at('1'));
  await user.paste(rows.map(({ id }) => `Hội trường ${id}`).join('\n'));
  expect(savedRows()).toEqual(rows.map(({ id }) => id));
  expect(filled).toEqual([{ taken: ROWS, left: 0, rows: ['1', String(ROWS)] }]);
});

test('all rows are chosen and take one value, those that are not drawn too', async () => {
  const { user, savedRows, at } = open();
  await user.click(screen.getByRole('button', { name: 'Chọn mọi dòng' }));
  await user.click(at('3'));
  await user.keyboard('Hội trường A{Control>}{Enter}{/Control}');
  expect(new Set(savedRows())).toEqual(new Set(rows.map(({ id }) => id)));
});

test('Enter passes rows that are locked, as many as there are', async () => {
  const { user, at } = open(({ id }) => Number(id) > 2 && Number(id) < ROWS);
  await user.click(at('2'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(at(String(ROWS)));
});

test('a place is found in a row that is not drawn', async () => {
  const { container } = open();
  expect(focusPlace(container, String(ROWS))).toBe(true);
  await until(() => {
    expect(document.activeElement).toBe(screen.getByLabelText(`Ghi chú, ${String(ROWS)}`));
  });
});
