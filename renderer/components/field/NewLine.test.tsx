import { screen } from '@testing-library/react';
import { expect, vi as mock, test } from 'vitest';
import { show } from '../../testing/show';
import { NewLine } from './NewLine';
import { ReadOnly } from './read-only';

const line = (onAdd: (text: string) => void) => (
  <NewLine label="Tên mới" action="Thêm tên" needed="Nhập tên." onAdd={onAdd} />
);
const field = () => screen.getByRole('textbox', { name: 'Tên mới' });

test('Enter adds what is typed and leaves the field empty for the next one', async () => {
  const onAdd = mock.fn();
  const { user } = show(line(onAdd));
  await user.type(field(), ' Lê Văn An {Enter}Trần Thị Bình{Enter}');
  expect(onAdd.mock.calls).toEqual([['Lê Văn An'], ['Trần Thị Bình']]);
  expect(field()).toHaveProperty('value', '');
});

test('nothing typed is said at the field, until something is', async () => {
  const onAdd = mock.fn();
  const { user } = show(line(onAdd));
  await user.click(screen.getByRole('button', { name: 'Thêm tên' }));
  expect(screen.getByRole('alert').textContent).toBe('Nhập tên.');
  await user.type(field(), 'L');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onAdd).not.toHaveBeenCalled();
});

test('a name longer than a line holds is refused and stays', async () => {
  const onAdd = mock.fn();
  const { user } = show(line(onAdd));
  await user.click(field());
  await user.paste('x'.repeat(301));
  await user.keyboard('{Enter}');
  expect(screen.getByRole('alert').textContent).not.toBe('Nhập tên.');
  expect(field()).toHaveProperty('value', 'x'.repeat(301));
  expect(onAdd).not.toHaveBeenCalled();
});

test('in a season that is read there is nothing to type or press', () => {
  show(<ReadOnly value={true}>{line(() => undefined)}</ReadOnly>);
  expect(field()).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Thêm tên' })).toHaveProperty('disabled', true);
});
