/**
 * “Uỷ” and “Ủy” are one word spelt in two ways. Papers follow the office's
 * setting; names of people, such as “Thuỷ”, are other words and stay as they are.
 */
export type Spelling = 'uỷ' | 'ủy';

const WORD = /(?<![\p{L}\p{M}])(?:uỷ|ủy)(?![\p{L}\p{M}])/giu;
const letters: Readonly<Record<Spelling, readonly [string, string]>> = { uỷ: ['u', 'ỷ'], ủy: ['ủ', 'y'] };

/** A text with the word spelt one way throughout, in the case it had. */
export function respell(text: string, spelling: Spelling): string {
  const [first, second] = letters[spelling];
  return text
    .normalize('NFC')
    .replace(WORD, (word) => sameCase(first, word.charAt(0)) + sameCase(second, word.charAt(1)));
}

function sameCase(letter: string, model: string): string {
  return model === model.toUpperCase() ? letter.toUpperCase() : letter;
}
