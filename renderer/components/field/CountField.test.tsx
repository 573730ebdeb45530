import { screen } from '@testing-library/react';
import { expect, vi as mock, test } from 'vitest';
import { ok } from '../../../shared/result';
import { show } from '../../testing/show';
import { CountField } from './CountField';

const field = () => screen.getByRole('textbox', { name: 'Thu về' });
const saving = () => mock.fn(() => Promise.resolve(ok(null)));

test('Enter takes the faint number of the empty field; a typed one wins', async () => {
  const onSave = saving();
  const { user } = show(<CountField label="Thu về" value={undefined} offered={34} onSave={onSave} />);
  await user.type(field(), '33{Enter}');
  expect(onSave.mock.calls).toEqual([[33]]);
  const second = saving();
  show(<CountField label="Phát ra" value={undefined} offered={34} onSave={second} />);
  await user.type(screen.getByRole('textbox', { name: 'Phát ra' }), '{Enter}');
  expect(second.mock.calls).toEqual([[34]]);
});

test('Tab, ↓ and Shift + Enter leave the empty field empty', async () => {
  const onSave = saving();
  const { user } = show(<CountField label="Thu về" value={undefined} offered={34} onSave={onSave} />);
  await user.type(field(), '{ArrowDown}{Shift>}{Enter}{/Shift}');
  await user.tab();
  expect(onSave).not.toHaveBeenCalled();
});

test('a number that was stored and is deleted goes: nothing is offered in its place', async () => {
  const onSave = saving();
  const { user } = show(<CountField label="Thu về" value={30} offered={34} onSave={onSave} />);
  await user.clear(field());
  expect(field().getAttribute('placeholder')).toBeNull();
  await user.type(field(), '{Enter}');
  expect(onSave.mock.calls).toEqual([[null]]);
});

test('a text is no number: the field says so when it is left, and keeps it', async () => {
  const onSave = saving();
  const { user } = show(<CountField label="Thu về" value={undefined} offered={34} onSave={onSave} />);
  await user.type(field(), 'ba tư');
  await user.tab();
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(field()).toHaveProperty('value', 'ba tư');
  expect(onSave).not.toHaveBeenCalled();
});
