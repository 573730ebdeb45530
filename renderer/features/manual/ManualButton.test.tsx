import { expect, it } from 'vitest';
import { show } from '../../testing/show';
import { ManualButton } from './ManualButton';

function open() {
  return show(
    <>
      <input aria-label="Triệu tập" />
      <ManualButton />
    </>,
  );
}

// in this order: the text is loaded once
it('opens at F1 before its text is there, says so, and leaves the focus to whoever goes back to work meanwhile', async () => {
  const { user, getByRole, findByRole } = open();
  await user.keyboard('{F1}');
  expect(getByRole('heading', { name: 'Hướng dẫn sử dụng' })).toBe(document.activeElement);
  expect(getByRole('status').textContent).toBe('Đang mở hướng dẫn…');
  await user.click(getByRole('textbox', { name: 'Triệu tập' }));
  await findByRole('combobox', { name: 'Mục' });
  expect(getByRole('textbox', { name: 'Triệu tập' })).toBe(document.activeElement);
});

it('leads to the choice of its chapter, and Esc back', async () => {
  const { user, getByRole, findByRole, queryByRole } = open();
  getByRole('textbox', { name: 'Triệu tập' }).focus();
  await user.keyboard('{F1}');
  expect(await findByRole('combobox', { name: 'Mục' })).toBe(document.activeElement);
  await user.keyboard('{Escape}');
  expect(queryByRole('complementary')).toBeNull();
  expect(getByRole('textbox', { name: 'Triệu tập' })).toBe(document.activeElement);
});
