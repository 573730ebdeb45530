import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { professionalLevels } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { fold } from '../../../shared/text/fold';
import { show } from '../../testing/show';
import { ChoiceField } from './ChoiceField';
import { HeldChoice } from './HeldField';
import { OptionSelect } from './OptionSelect';

type Level = (typeof professionalLevels)[number];

const names = vi.choices.professionalLevel;
const options = professionalLevels.map((value) => ({ value, label: names[value] }));

/** The same choice in each kind of field; what is chosen is told. */
function fields(begin: Level, tell: (chosen: string | null) => void) {
  const held = { label: 'Chuyên môn', value: begin, onChoose: tell };
  const save = (chosen: string | null) => {
    tell(chosen);
    return undefined;
  };
  return [
    <ChoiceField
      key="choice"
      label="Chuyên môn"
      value={begin}
      choices={professionalLevels}
      names={names}
      onSave={save}
    />,
    <OptionSelect key="option" {...held} options={options} />,
    <HeldChoice key="held" {...held} choices={professionalLevels} names={names} />,
  ];
}

const kinds = [0, 1, 2] as const;
const select = () => screen.getByRole<HTMLSelectElement>('combobox');

async function typed(kind: (typeof kinds)[number], text: string, begin: Level = professionalLevels[0]) {
  const chosen: (string | null)[] = [];
  const { user, unmount } = show(fields(begin, (each) => chosen.push(each))[kind]);
  select().focus();
  await user.keyboard(text.replaceAll(/[{[]/gu, '$&$&'));
  const shown = select().value;
  const alert = screen.queryByRole('alert')?.textContent;
  await user.tab();
  unmount();
  return { chosen, shown, alert };
}

test.each(kinds)('letters without marks choose, and are stored when the field is left (%i)', async (kind) => {
  const university = options.find(({ label }) => label === 'Đại học')?.value;
  expect(university).toBeDefined();
  expect(await typed(kind, 'd')).toEqual({ chosen: [university], shown: university, alert: undefined });
  expect((await typed(kind, 'đại h')).chosen).toEqual([university]);
});

test.each(kinds)('what an input method takes back belongs to the letters (%i)', async (kind) => {
  const chosen: (string | null)[] = [];
  const { user } = show(fields(professionalLevels[0], (each) => chosen.push(each))[kind]);
  select().focus();
  await user.keyboard('d{Backspace}đ');
  expect(names[select().value as keyof typeof names]).toBe('Đại học');
  await user.keyboard('t{Backspace}{Backspace}');
  expect(select().value).toBe(professionalLevels[0]);
  await user.tab();
  expect(chosen).toEqual([]);
});

/** No choice begins so. */
const isOther = (text: string) =>
  !options.some(({ label }) => fold(label).startsWith(fold(text))) &&
  text !== text.charAt(0).repeat(text.length);

test.each(kinds)('a name typed on without a look chooses nothing, and it is said (%i)', async (kind) => {
  const family = fc.constantFrom('tran', 'Trần', 'dang', 'Đặng', 'thai', 'cao', 'Sơn', 'nguyen');
  const more = fc.constantFrom('', ' văn', ' thi be', 'k 2');
  const texts = fc.tuple(family, more).map(([first, rest]) => first + rest);
  const begins = fc.constantFrom(...professionalLevels);
  await fc.assert(
    fc.asyncProperty(texts.filter(isOther), begins, async (text, begin) => {
      const { chosen, shown, alert } = await typed(kind, text, begin);
      expect({ chosen, shown }).toEqual({ chosen: [], shown: begin });
      expect(alert).toContain('không có trong danh sách');
    }),
    { numRuns: 15 },
  );
});

test('one letter again and again goes from one choice that it begins to the next', async () => {
  const cells = ['Tổ 1', 'Nhà máy', 'Tổ 2', 'Trạm'].map((label) => ({ value: label, label }));
  const user = userEvent.setup();
  show(<OptionSelect label="Chi bộ" value="Tổ 1" options={cells} onChoose={() => undefined} />);
  select().focus();
  for (const next of ['Tổ 2', 'Trạm', 'Tổ 1']) {
    await user.keyboard('t');
    expect(select().value).toBe(next);
  }
});
