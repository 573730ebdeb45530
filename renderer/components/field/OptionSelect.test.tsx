import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OptionSelect } from './OptionSelect';

const cells = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    value: `c${String(index)}`,
    label: `Chi bộ ${String(index)}`,
  }));

function shown(count: number): string[] {
  const chosen: string[] = [];
  render(
    <OptionSelect
      label="Chi bộ"
      value="c7"
      options={cells(count)}
      onChoose={(value) => chosen.push(value)}
    />,
  );
  return chosen;
}

test('of a long list the chosen line is there at once, the others when the keys come to it', async () => {
  const chosen = shown(500);
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Chi bộ 7']);
  await userEvent.tab();
  expect(screen.getAllByRole('option')).toHaveLength(500);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Chi bộ 499');
  expect(chosen).toEqual(['c499']);
});

test('a short list is drawn whole', () => {
  shown(20);
  expect(screen.getAllByRole('option')).toHaveLength(20);
});
