import { screen } from '@testing-library/react';
import { expect, vi as mock, test } from 'vitest';
import { ok } from '../../../shared/result';
import { show } from '../../testing/show';
import { fieldMark } from './flow';
import { TakeOffered } from './TakeOffered';

const fields = ['issued', 'collected', 'valid'] as const;
const onTake = mock.fn(() => Promise.resolve(ok(null)));

test('one click takes the faint numbers of all empty fields, no other, and goes on behind them', async () => {
  const { user } = show(
    <div data-field-flow="">
      <input {...fieldMark} type="text" aria-label="Hợp lệ" />
      <TakeOffered
        fields={fields}
        entered={{ issued: 33 }}
        offered={{ issued: 34, collected: 33, valid: 33 }}
        onTake={onTake}
      />
      <input {...fieldMark} type="text" aria-label="Họ và tên" />
    </div>,
  );
  await user.click(screen.getByRole('button', { name: 'Lấy 2 số mờ' }));
  expect(onTake.mock.calls).toEqual([[{ collected: 33, valid: 33 }]]);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Họ và tên' }));
});

test('what is not offered is not taken, and for one number alone there is no button', () => {
  show(
    <TakeOffered fields={fields} entered={{}} offered={{ issued: 34, valid: undefined }} onTake={onTake} />,
  );
  expect(screen.queryByRole('button')).toBeNull();
});
