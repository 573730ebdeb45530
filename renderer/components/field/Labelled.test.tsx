import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, vi as mock, test } from 'vitest';
import { LabelledLine, LabelledLines, LabelledSelect } from './Labelled';
import { Segments } from './Segments';

test('an input bears the name above it, and what is said below of error and hint', () => {
  render(
    <>
      <LabelledLine label="Số tờ trình" hint="Ghi như trên giấy." error="Chưa có số." withAsterisk />
      <LabelledSelect label="Trạng thái" error />
      <LabelledLines label="Ghi chú" disabled />
    </>,
  );
  const line = screen.getByLabelText(/^Số tờ trình/u);
  const told = line
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id));
  expect(told?.map((each) => each?.textContent)).toEqual(['Chưa có số.', 'Ghi như trên giấy.']);
  expect(screen.getByRole('alert').textContent).toBe('Chưa có số.');
  expect(line.getAttribute('aria-invalid')).toBe('true');
  const choice = screen.getByLabelText('Trạng thái');
  expect(choice.getAttribute('aria-invalid')).toBe('true');
  expect(choice.getAttribute('aria-describedby')).toBeNull();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Ghi chú').disabled).toBe(true);
});

test('of choices beside each other one is chosen', async () => {
  const chosen = mock.fn<(choice: string) => void>();
  render(
    <Segments label="Xem" value="một" choices={['một', 'hai']} nameOf={(each) => each} onChoose={chosen} />,
  );
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'một' }).checked).toBe(true);
  await userEvent.click(screen.getByText('hai'));
  expect(chosen.mock.calls).toEqual([['hai']]);
});
