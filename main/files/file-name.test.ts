import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from './file-name';

it.each([
  ['Chi bộ: khu phố 1/2', 'Chi bộ- khu phố 1-2'],
  ['con', 'con_'],
  ['NUL.dhcb', 'NUL_.dhcb'],
  ['com1', 'com1_'],
  ['Công an', 'Công an'],
  ['Chi bộ\u200b Một\ufeff. ', 'Chi bộ Một'],
  ['Chi bo\u0323\u0302 Một', 'Chi bộ Một'],
  ['Chi bo\u0323\u200b\u0302 Một', 'Chi bộ Một'],
  [' . ', 'dhcb'],
])('%j is called %j', (text, name) => {
  expect(safeFileName(text)).toBe(name);
});

it('a long name is cut between letters', () => {
  const family = '👩‍👩‍👧';
  expect(safeFileName('ế'.repeat(99) + family)).toBe('ế'.repeat(99));
});

it('of a long name the end stays that tells it from others', () => {
  expect(safeFileName('ế'.repeat(120), '-minutes')).toBe(`${'ế'.repeat(92)}-minutes`);
  expect(safeFileName('Chi bộ 1.', '-minutes')).toBe('Chi bộ 1-minutes');
});

/** Letters, signs that no name may hold, and what makes up the names of devices. */
const unit = fc.constantFrom(
  'a',
  'ế',
  '\u0302',
  'C',
  '.',
  'o',
  ' ',
  'n',
  'N',
  'u',
  'L',
  'p',
  'r',
  '1',
  '-',
  '/',
  ':',
  '\u200b',
  '\u0000',
  '👩‍👩‍👧',
);

it('whatever is typed becomes a name that Windows takes, and stays it', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 160 }), (text) => {
      const name = safeFileName(text);
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}]{1,101}$/u);
      expect(name).not.toMatch(/[. ]$|^ |^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
      expect(safeFileName(name)).toBe(name);
    }),
  );
});
