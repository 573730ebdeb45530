import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../../testing/show';
import { fieldMark, goOnAfter, onFormKey, passedBy } from './flow';

const field = (name: string) => screen.getByRole('textbox', { name });
const input = (name: string) => <input {...fieldMark} type="text" aria-label={name} />;

/** Approved seats that stand there already, between what is typed. */
function Form() {
  return (
    <div onKeyDown={onFormKey}>
      {input('Có mặt')}
      <div>
        <div {...passedBy}>{input('Chi uỷ')}</div>
        <div {...passedBy}>{input('Bí thư')}</div>
      </div>
      <div {...passedBy}>{input('Danh sách vắng')}</div>
      {input('Ghi chú')}
    </div>
  );
}

test('Enter passes by what is filled, but where one stands in it goes on beside it, and then as before', async () => {
  const { user } = show(<Form />);
  await user.type(field('Có mặt'), '{Enter}');
  expect(document.activeElement).toBe(field('Ghi chú'));
  await user.type(field('Chi uỷ'), '{Enter}');
  expect(document.activeElement).toBe(field('Bí thư'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(field('Ghi chú'));
});

test('the arrows go on from a switch too, which has nothing else to do with them', async () => {
  const { user } = show(
    <div onKeyDown={onFormKey}>
      {input('Ghi chú')}
      <input {...fieldMark} type="checkbox" aria-label="Được duyệt" />
      {input('Số phiếu')}
    </div>,
  );
  await user.type(field('Ghi chú'), '{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Được duyệt' }));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(field('Số phiếu'));
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(field('Ghi chú'));
});

test('Enter in one of several details goes on to what follows them', async () => {
  const { user } = show(
    <div onKeyDown={onFormKey}>
      <div role="group" {...passedBy}>
        {input('Họ và tên')}
        {input('Năm sinh')}
      </div>
      {input('Số phiếu')}
    </div>,
  );
  await user.type(field('Họ và tên'), '{Enter}');
  expect(document.activeElement).toBe(field('Số phiếu'));
});

test('an answer that comes late leads on only whoever still stands where it was asked for', async () => {
  const { user } = show(
    <div>
      {input('Số phiếu')}
      {input('Ghi chú')}
    </div>,
  );
  const wentTo: string[] = [];
  let answer = () => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await user.click(field('Số phiếu'));
  const going = goOnAfter(late, () => wentTo.push('cap-uy'));
  await user.click(field('Ghi chú'));
  answer();
  await going;
  expect(wentTo).toEqual([]);
  await goOnAfter(Promise.resolve(), () => wentTo.push('cap-uy'));
  expect(wentTo).toEqual(['cap-uy']);
});
