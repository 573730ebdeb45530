import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, vi as mock, test } from 'vitest';
import { ok } from '../../../shared/result';
import { show } from '../../testing/show';
import { NameField } from './NameField';
import { useNameCase } from './use-name-case';

const field = () => screen.getByRole('textbox', { name: 'Họ và tên' });

/** A field that shows what it stored. */
function Stored({ name, onSave }: { readonly name: string; readonly onSave: (name: string) => void }) {
  const [value, setValue] = useState(name);
  return (
    <NameField
      label="Họ và tên"
      value={value}
      onSave={(next) => {
        onSave(next);
        setValue(next);
        return Promise.resolve(ok(null));
      }}
    />
  );
}

test('a title and a post go, and what will stand there is said before', async () => {
  const onSave = mock.fn();
  const { user } = show(<Stored name="Lê Thử" onSave={onSave} />);
  await user.clear(field());
  await user.type(field(), 'Đ/c Nguyễn Văn An - PBT');
  expect(screen.getByRole('status').textContent).toBe('Sẽ ghi: Nguyễn Văn An');
  await user.tab();
  expect(onSave.mock.calls).toEqual([['Nguyễn Văn An']]);
});

test('look-alike letters and invisible signs are gone; figures are no name', async () => {
  const onSave = mock.fn();
  const { user } = show(<Stored name="Lê Thử" onSave={onSave} />);
  await user.clear(field());
  await user.type(field(), 'Ðặng\u00a0Văn\u200b Hо');
  await user.tab();
  expect(onSave.mock.calls).toEqual([['Đặng Văn Ho']]);
  await user.clear(field());
  await user.type(field(), '12');
  await user.tab();
  expect(screen.getByRole('alert').textContent).toContain('họ tên');
});

test('a name in capitals is stored as typed and offered as names are written, with the way back', async () => {
  const onSave = mock.fn();
  const { user } = show(<Stored name="Lê Thử" onSave={onSave} />);
  await user.clear(field());
  await user.type(field(), 'NGUYỄN VĂN LỢI');
  await user.tab();
  expect(onSave).toHaveBeenLastCalledWith('NGUYỄN VĂN LỢI');
  await user.click(screen.getByRole('button', { name: 'Viết “Nguyễn Văn Lợi”' }));
  expect(onSave).toHaveBeenLastCalledWith('Nguyễn Văn Lợi');
  await user.click(screen.getByRole('button', { name: 'Để “NGUYỄN VĂN LỢI” như đã gõ' }));
  expect(onSave).toHaveBeenLastCalledWith('NGUYỄN VĂN LỢI');
});

test('a name written as names are offers nothing', () => {
  show(<Stored name="Nguyễn Văn Lợi" onSave={() => undefined} />);
  expect(screen.queryByRole('button')).toBeNull();
});

/** So many are offered whatever is typed. */
const OFFERED = 2;

/** A line by which a list grows, as far as capitals go. */
function Line({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [text, setText] = useState('');
  const written = useNameCase(text, setText);
  const add = () => {
    setText('');
    written.reset();
    onAdd(text);
  };
  return (
    <>
      <input
        aria-label="Họ và tên"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          written.reset();
        }}
        onKeyDown={(event) => {
          if (written.behind(event) === 'taken') add();
          if (event.key === 'Escape') written.takeBack();
          if (event.key === 'Enter' && !written.ask(text, OFFERED)) add();
        }}
      />
      <p>{written.hint}</p>
    </>
  );
}

test('in a line that adds, Enter shows the name as names are written and the next one takes it', async () => {
  const onAdd = mock.fn();
  const { user } = show(<Line onAdd={onAdd} />);
  await user.type(field(), 'tran thi hanh{Enter}');
  expect(field()).toHaveProperty('value', 'Tran Thi Hanh');
  expect(onAdd).not.toHaveBeenCalled();
  expect(screen.getByText(/tran thi hanh/u).textContent).toContain('Esc');
  await user.type(field(), '{Enter}');
  expect(onAdd.mock.calls).toEqual([['Tran Thi Hanh']]);
});

test('a letter behind a name that stands rewritten begins the next one; a space makes it longer', async () => {
  const onAdd = mock.fn();
  const { user } = show(<Line onAdd={onAdd} />);
  await user.type(field(), 'tran thi hanh{Enter}LÊ AN{Enter} Mai{Enter}');
  expect(onAdd.mock.calls).toEqual([['Tran Thi Hanh'], ['Lê An Mai']]);
});

test('Esc gives back what was typed, and Enter then takes that', async () => {
  const onAdd = mock.fn();
  const { user } = show(<Line onAdd={onAdd} />);
  await user.type(field(), 'LÊ THỊ MAI{Enter}{Escape}');
  expect(field()).toHaveProperty('value', 'LÊ THỊ MAI');
  await user.type(field(), '{Enter}');
  expect(onAdd.mock.calls).toEqual([['LÊ THỊ MAI']]);
});

test('a figure beside the letters goes in the same way, and a stored name offers it', async () => {
  const onAdd = mock.fn();
  const { user } = show(<Line onAdd={onAdd} />);
  await user.type(field(), '1Nguyễn Văn An2{Enter}');
  expect(onAdd).not.toHaveBeenCalled();
  await user.type(field(), '{Enter}');
  expect(onAdd.mock.calls).toEqual([['Nguyễn Văn An']]);
  show(<Stored name="2. Lê Thử" onSave={() => undefined} />);
  expect(screen.getByRole('button', { name: 'Viết “Lê Thử”' })).toBeDefined();
});

test('a single word waits once while others are offered', async () => {
  const onAdd = mock.fn();
  const { user } = show(<Line onAdd={onAdd} />);
  await user.type(field(), 'Trần{Enter}');
  expect(onAdd).not.toHaveBeenCalled();
  expect(screen.getByText(/^2 người có tên này/u)).toBeDefined();
  await user.type(field(), '{Enter}');
  expect(onAdd.mock.calls).toEqual([['Trần']]);
});
