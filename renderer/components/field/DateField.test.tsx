import { screen } from '@testing-library/react';
import { expect, vi as mock, test } from 'vitest';
import { appError } from '../../../shared/errors';
import { fail, ok } from '../../../shared/result';
import { show } from '../../testing/show';
import { DateField } from './DateField';
import { LostText } from './lost-text';
import { SeasonDays } from './season-days';

const field = () => screen.getByRole('textbox', { name: 'Ngày họp' });
const alert = () => screen.queryByRole('alert')?.textContent ?? '';
const saving = () => mock.fn(() => Promise.resolve(ok(null)));

test('a date is stored as typed when the field is left, and once', async () => {
  const onSave = saving();
  const { user } = show(<DateField label="Ngày họp" precision="day" value={undefined} onSave={onSave} />);
  await user.type(field(), '5/3/2025');
  await user.tab();
  await user.click(field());
  await user.tab();
  expect(onSave.mock.calls).toEqual([['2025-03-05']]);
});

test('Esc takes the typing back, and nothing is stored', async () => {
  const onSave = saving();
  const { user } = show(<DateField label="Ngày họp" precision="day" value="2025-03-05" onSave={onSave} />);
  await user.clear(field());
  await user.type(field(), '1/1/2020{Escape}');
  expect(field()).toHaveProperty('value', '05/03/2025');
  await user.tab();
  expect(onSave).not.toHaveBeenCalled();
});

test('a date before its bound is refused, and read again once the bound is another', async () => {
  const onSave = saving();
  const element = (date: string) => (
    <DateField
      label="Ngày họp"
      precision="day"
      value={undefined}
      notBefore={{ name: 'congress', date }}
      onSave={onSave}
    />
  );
  const { user, rerender } = show(element('2025-04-01'));
  await user.type(field(), '5/3/2025');
  await user.tab();
  expect(alert()).toContain('01/04/2025');
  expect(onSave).not.toHaveBeenCalled();
  rerender(element('2025-03-01'));
  expect(onSave.mock.calls).toEqual([['2025-03-05']]);
  expect(alert()).toBe('');
});

test('what is offered is stored only when Enter takes it; Tab, ↓ and the space bar pass it by', async () => {
  const onSave = saving();
  const { user } = show(
    <DateField label="Ngày họp" precision="day" value={undefined} offered="2025-03-05" onSave={onSave} />,
  );
  await user.click(field());
  await user.tab();
  expect(onSave).not.toHaveBeenCalled();
  await user.click(field());
  await user.keyboard(' {Backspace}{ArrowDown}');
  await user.tab();
  expect(onSave).not.toHaveBeenCalled();
  await user.click(field());
  await user.keyboard('{Enter}');
  expect(onSave.mock.calls).toEqual([['2025-03-05']]);
});

test('a save that is refused keeps what was typed, with the reason', async () => {
  const onSave = () => Promise.resolve(fail(appError('not-found')));
  const { user } = show(<DateField label="Ngày họp" precision="day" value={undefined} onSave={onSave} />);
  await user.type(field(), '5/3/2025');
  await user.tab();
  expect((await screen.findByRole('alert')).textContent).not.toBe('');
  expect(field()).toHaveProperty('value', '5/3/2025');
});

test('a field that goes away saves what is right, and tells of what is not', async () => {
  const [onSave, onLost] = [saving(), mock.fn()];
  const fields = (
    <LostText value={onLost}>
      <DateField label="Ngày họp" precision="day" value={undefined} onSave={onSave} />
    </LostText>
  );
  const first = show(fields);
  await first.user.type(field(), '5/3/2025');
  first.unmount();
  expect(onSave.mock.calls).toEqual([['2025-03-05']]);
  const second = show(fields);
  await second.user.type(field(), '31/2/2025');
  second.unmount();
  expect(onSave).toHaveBeenCalledTimes(1);
  expect(onLost.mock.calls.flat().join(' ')).toContain('31/2/2025');
});

test('a day without a year is one of the season, and said before it is stored', async () => {
  const onSave = saving();
  const season = { plannedFrom: '2027-01-10', plannedTo: '2027-03-20' };
  const { user } = show(
    <SeasonDays value={season}>
      <DateField label="Ngày họp" precision="day" value={undefined} onSave={onSave} />
    </SeasonDays>,
  );
  await user.type(field(), '1/12');
  expect(screen.getByRole('status').textContent).toBe('Sẽ ghi: 01/12/2026');
  await user.tab();
  expect(onSave.mock.calls).toEqual([['2026-12-01']]);
});

test('the century of a birth is told by its being one, in a grid too', async () => {
  const onSave = saving();
  const { user } = show(
    <DateField
      look="grid"
      label="Ngày họp"
      precision="any"
      means="birth"
      value={undefined}
      onSave={onSave}
    />,
  );
  await user.type(field(), '120528');
  expect(screen.getByRole('status').textContent).toBe('Sẽ ghi: 12/05/1928');
  await user.clear(field());
  await user.type(field(), '1/12');
  expect(screen.queryByRole('status')).toBeNull();
  await user.tab();
  expect(alert()).not.toBe('');
  expect(onSave).not.toHaveBeenCalled();
});
