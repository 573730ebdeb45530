import { randomBytes } from 'node:crypto';

/** Letters and digits that nobody takes for one another on paper (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;
const GROUP_LETTERS = 4;
const BITS_OF_A_LETTER = 0x1f;
const WHOLE = new RegExp(`^[${ALPHABET}]{${String(GROUPS * GROUP_LETTERS)}}$`, 'u');

/** A new recovery key as it is printed: eight groups of four, 160 random bits. */
export function newRecoveryKey(): string {
  const letters = [...randomBytes(GROUPS * GROUP_LETTERS)].map(
    (byte) => ALPHABET[byte & BITS_OF_A_LETTER] ?? '',
  );
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP_LETTERS, (group + 1) * GROUP_LETTERS).join(''),
  ).join('-');
}

/** A recovery key as somebody types it, in the one spelling; undefined where it is none. */
export function readRecoveryKey(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s-]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  return WHOLE.test(letters) ? letters : undefined;
}
