import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLetters } from './plain-letters';

const PLAIN = /^[\0-\x7f]*$/u;

/** What the expressions of a module are worth, before and after. */
function bothOf(expression: string): readonly [unknown, unknown] {
  const worth = (code: string): unknown => (0, eval)(`(${code})`);
  const made = plainLetters(`(${expression})`);
  expect(made).toMatch(PLAIN);
  return [worth(expression), worth(made)];
}

it('texts, templates, names and patterns keep their meaning', () => {
  const words = fc.string({ unit: fc.constantFrom('đ', 'ệ', '–', '😀', 'a', '`', '\\', '$', '{', '\n') });
  fc.assert(
    fc.property(words, (word) => {
      const text = JSON.stringify(word);
      const template = `\`${word.replaceAll(/[\\`$]/gu, String.raw`\$&`)}\``;
      for (const code of [text, template, `({ ${text}: 1, đã: 2 })`]) {
        const [before, after] = bothOf(code);
        expect(after).toEqual(before);
      }
    }),
  );
  for (const code of ['/[đĐ–😀]/u.test("😀")', '/^[^ạ-ỹ]$/.test("ẹ")', 'String.raw`\\d–\\d${"đ"}ệ`']) {
    const [before, after] = bothOf(code);
    expect(after).toEqual(before);
  }
});

it('says where a backslash stands before a letter, which would change its meaning', () => {
  expect(() => plainLetters(String.raw`"\đ"`)).toThrow('đ');
});
