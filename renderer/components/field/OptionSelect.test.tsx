import { fireEvent, render, screen } from '@testing-library/react';
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

const lines = () => [...screen.getByRole<HTMLSelectElement>('combobox').options].map(({ text }) => text);

test('of a long list the chosen line is there at once, the others when the keys come to it', async () => {
  const chosen = shown(301);
  expect(lines()).toEqual(['Chi bộ 7']);
  await userEvent.tab();
  expect(lines()).toHaveLength(301);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'c300' } });
  expect(chosen).toEqual(['c300']);
});

test('of a ward of 300 cells every line is drawn', () => {
  shown(300);
  expect(lines()).toHaveLength(300);
});
