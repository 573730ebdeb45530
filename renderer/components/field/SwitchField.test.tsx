import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { AppError } from '../../../shared/errors';
import { ok, type Result } from '../../../shared/result';
import { show } from '../../testing/show';
import { SwitchField } from './SwitchField';

const field = () => screen.getByRole('switch', { name: 'Được duyệt' });

/** A disk that answers when it is told to, and the switch that shows what it holds. */
function withDisk() {
  const saved: boolean[] = [];
  const answers: (() => void)[] = [];
  const Stored = () => {
    const [value, setValue] = useState(false);
    const onSave = (next: boolean) => {
      saved.push(next);
      const { promise, resolve } = Promise.withResolvers<Result<unknown, AppError>>();
      answers.push(() => {
        setValue(next);
        resolve(ok(null));
      });
      return promise;
    };
    return <SwitchField label="Được duyệt" value={value} onSave={onSave} />;
  };
  return { Stored, saved, answer: () => answers.shift()?.() };
}

test('it is saved with the key itself', async () => {
  const { Stored, saved } = withDisk();
  const { user } = show(<Stored />);
  field().focus();
  await user.keyboard(' ');
  expect(saved).toEqual([true]);
});

test('switched back before the disk answered, the last word counts', async () => {
  const { Stored, saved, answer } = withDisk();
  const { user } = show(<Stored />);
  await user.click(field());
  await user.click(field());
  expect(saved).toEqual([true, false]);
  answer();
  answer();
  await expect.poll(() => (field() as HTMLInputElement).checked).toBe(false);
});
