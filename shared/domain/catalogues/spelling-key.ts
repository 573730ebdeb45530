/**
 * What somebody typed, compared with a word of a catalogue: case, spaces, hyphens, apostrophes and the letter that
 * carries a tone never matter; marks may be left out, but not contradict (“Tay” is Tày, “Tây” is not).
 */
export interface SpellingKey {
  /** The letters and digits without marks, in small letters. */
  readonly letters: string;
  /** For each of them its mark of quality (ă, â, ơ, đ …), or a space. */
  readonly marks: string;
  /** The tones, in the order of their syllables. */
  readonly tones: string;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const NO_MARK = ' ';
const STROKE = '-';

/** The key of a text; empty letters where it has neither letters nor digits. */
export function spellingKey(text: string): SpellingKey {
  let [letters, marks, tones] = ['', '', ''];
  for (const sign of text
    .toLowerCase()
    .replace(/\u00F0/gu, 'đ')
    .normalize('NFD')) {
    if (TONES.test(sign)) tones += sign;
    else if (/\p{M}/u.test(sign)) marks = marks.slice(0, -1) + sign;
    else if (/[\p{L}\p{N}]/u.test(sign)) {
      letters += sign === 'đ' ? 'd' : sign;
      marks += sign === 'đ' ? STROKE : NO_MARK;
    }
  }
  return { letters, marks, tones };
}

/** Whether a typed text may mean a word: the same letters, and no mark that the word does not have. */
export function mayMean(typed: SpellingKey, word: SpellingKey): boolean {
  return (
    typed.letters === word.letters &&
    Array.from(typed.marks).every((mark, index) => mark === NO_MARK || mark === word.marks[index]) &&
    isPartInOrder(typed.tones, word.tones)
  );
}

/** Whether both are spelt alike to the last mark. */
export function isSpeltAlike(one: SpellingKey, other: SpellingKey): boolean {
  return one.letters === other.letters && one.marks === other.marks && one.tones === other.tones;
}

function isPartInOrder(part: string, whole: string): boolean {
  let from = 0;
  for (const sign of part) {
    const at = whole.indexOf(sign, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
