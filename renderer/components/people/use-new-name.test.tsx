import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../shared/text/fold';
import { show } from '../../testing/show';
import { LostText } from '../field/lost-text';
import { useGiving, useNewName } from './use-new-name';

const LABEL = 'Họ và tên';
/** So many are offered whatever is typed. */
const OFFERED = 2;

interface Told {
  readonly listed: string[];
  readonly lost: string[];
}

/** A line by which a list of names grows. */
function Line({ listed }: Pick<Told, 'listed'>) {
  const name = useNewName();
  const { onKeyDown, onLeave } = useGiving(name, {
    label: LABEL,
    offered: OFFERED,
    list: (each) => {
      listed.push(each);
      name.type('');
    },
  });
  return (
    <input
      aria-label={LABEL}
      value={name.text}
      onChange={(event) => name.type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
}

async function typed(names: readonly string[]): Promise<Told & { readonly left: string }> {
  const told: Told = { listed: [], lost: [] };
  const { user, unmount } = show(
    <LostText value={(notice) => told.lost.push(notice)}>
      <Line listed={told.listed} />
    </LostText>,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox');
  field.focus();
  for (const name of names) await user.keyboard(`${name}{Enter}`);
  const left = field.value;
  unmount();
  return { ...told, left };
}

const same = (one: string, other: string) => fold(one) === fold(other);

test('of names typed one after the other without a look none grows by the next, and none is lost unsaid', async () => {
  const name = fc.constantFrom('An', 'Hà', 'le van an', 'LÊ BÌNH', 'Trần Thị Bé', 'tu', 'Lan Anh');
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 5 }), async (names) => {
      const { listed, lost, left } = await typed(names);
      for (const each of listed) expect(names.some((given) => same(given, each))).toBe(true);
      for (const given of names) {
        const isSaid = lost.some((notice) => notice.includes(`“${given}”`));
        expect(isSaid || [...listed, left].some((each) => same(each, given))).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test('a single word that is asked about takes no letters of the next name; a space makes it longer', async () => {
  expect(await typed(['Hà', 'Lê Văn An'])).toEqual({
    listed: ['Lê Văn An'],
    lost: ['Chưa lưu “Hà” ở ô “Họ và tên”. Nhập đủ họ và tên.'],
    left: '',
  });
  expect((await typed(['Hà', ' Văn An'])).listed).toEqual(['Hà Văn An']);
});
