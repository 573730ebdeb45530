import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { pressButton } from './flow';
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

/** A form with a choice and the button that stores it, pressed by Ctrl + Enter from inside the choice. */
function Form({ onStore }: { readonly onStore: (value: string) => void }) {
  const [value, setValue] = useState('member');
  const button = useRef<HTMLButtonElement>(null);
  const options = [
    { value: 'secretary', label: 'Bí thư' },
    { value: 'member', label: 'Chi uỷ viên' },
  ];
  return (
    <div onKeyDown={({ key, ctrlKey }) => key === 'Enter' && ctrlKey && pressButton(button.current)}>
      <OptionSelect label="Chức vụ" value={value} options={options} onChoose={setValue} />
      <button ref={button} type="button" onClick={() => onStore(value)}>
        Ghi
      </button>
    </div>
  );
}

test('what was chosen by a letter a moment ago goes along with the button that a key presses', async () => {
  const stored: string[] = [];
  render(<Form onStore={(value) => stored.push(value)} />);
  await userEvent.tab();
  await userEvent.keyboard('b{Control>}{Enter}{/Control}');
  expect(stored).toEqual(['secretary']);
});
