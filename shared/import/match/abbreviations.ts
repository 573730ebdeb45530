import { fold, nameKey } from '../../text/fold';

/** A name as far as it may be another one shortened, or another may be it. */
export interface Shortenable {
  readonly tokens: readonly Token[];
  /** Its words as they are written, and with the short forms that all know written out. */
  readonly spellings: readonly (readonly Word[])[];
  /** Its numbers in their order. */
  readonly numbers: string;
}

interface Word {
  readonly letters: string;
  /** As it is spelt. */
  readonly key: string;
}

interface Token extends Word {
  /** A dot stands behind it: any beginning of a word may be meant. */
  readonly isDotted: boolean;
  readonly hasMarks: boolean;
}

/** Words that a short name leaves out without a thought. */
const LEFT_OUT = new Set(
  'chi bo dang truong tram phuong xa thi tran khu pho to dan khoi thon xom ap co quan don vi so va cua thuoc'.split(
    ' ',
  ),
);
/** Words whose lack alone shortens a name: “Tổ 5”, “Khu 5”, “Uỷ ban nhân dân”. */
const LACKING = new Set(['pho', 'dan', 'phuong', 'xa']);
/** Words of a short name that the long one may lack. */
const ADDED = new Set('p ph phuong x xa so va cua thuoc truong tram co quan'.split(' '));
/** Behind these stands the name of the ward. */
const OF_WARD = new Set(['p', 'ph', 'phuong', 'x', 'xa']);
const CELL_WORDS = /^\s*(?:chi bộ|chi bo|c\.?\s?b)(?![\p{L}\p{M}])[.:]?\s*/iu;
const WORDS = /[\p{L}\p{M}]+/gu;
const TOKENS = /[\p{L}\p{M}]+\.?/gu;
const ONSET = /^(?:ngh|ng|nh|tr|th|ph|kh|ch|gi|gh|qu|[bcdghklmnpqrstvx])/u;
const CODA = /[cghmnpt]$/u;

/** `written`: as somebody wrote it; `plain`: with the short forms that all know written out. */
export function shortenable(written: string, plain: string): Shortenable {
  const bare = written.normalize('NFC').replace(CELL_WORDS, '');
  return {
    tokens: (bare.match(TOKENS) ?? []).map((text) => ({
      ...wordOf(text.replace('.', '')),
      isDotted: text.endsWith('.'),
      hasMarks: /\p{M}/u.test(text.normalize('NFD')),
    })),
    spellings: [...new Set([bare.toLowerCase(), plain])].map((text) => (text.match(WORDS) ?? []).map(wordOf)),
    numbers: (plain.match(/\d+/gu) ?? []).join(' '),
  };
}

function wordOf(text: string): Word {
  return { letters: fold(text), key: nameKey(text) };
}

/** How surely one of two names is the other shortened: words that are written out agree with their marks, or without. */
export type Likeness = 'spelt' | 'folded';

/**
 * Whether one name may be the other as offices shorten it: by first letters (“TYT P.”), by beginnings of words (“Trg. MN”),
 * run together (“KPhố”), without words that tell nothing. Numbers have to be the same; words written out too.
 */
export function abbreviationOf(one: Shortenable, other: Shortenable): Likeness | undefined {
  if (one.numbers !== other.numbers) return undefined;
  const isShort = (isSame: Same) =>
    other.spellings.some((words) => isShortOf(one, words, isSame)) ||
    one.spellings.some((words) => isShortOf(other, words, isSame));
  if (!isShort((token, word) => token.letters === word.letters)) return undefined;
  return isShort((token, word) => !token.hasMarks || token.key === word.key) ? 'spelt' : 'folded';
}

/** Whether a token that has the letters of a word is that word. */
type Same = (token: Token, word: Word) => boolean;

/** How far two names are walked through. */
interface Place {
  /** In the tokens, and in the letters of that token. */
  readonly token: number;
  readonly letter: number;
  readonly word: number;
  /** A word was shortened, and one that tells cells apart was met. */
  readonly isShortened: boolean;
  readonly tells: boolean;
}

function isShortOf({ tokens, numbers }: Shortenable, words: readonly Word[], isSame: Same): boolean {
  const whole = new Set(words.map(({ letters }) => letters));
  // beside a word that tells, any other may be left out
  const isNamed = tokens.some(
    ({ letters }) => letters.length > 1 && !LEFT_OUT.has(letters) && whole.has(letters),
  );
  const ward = words.findIndex(({ letters }) => OF_WARD.has(letters));
  const maySkip = (at: number) =>
    isNamed || LEFT_OUT.has(words[at]?.letters ?? '') || (ward >= 0 && at > ward);

  const isDone = ({ word, isShortened, tells }: Place): boolean => {
    const left = words.slice(word);
    const isShort = isShortened || left.some(({ letters }) => LACKING.has(letters));
    return isShort && (tells || numbers !== '') && left.every((_, at) => maySkip(word + at));
  };

  const walk = (place: Place): boolean => {
    const token = tokens[place.token];
    if (token === undefined) return isDone(place);
    const { letter, word: at } = place;
    if (letter === 0 && place.token > 0) {
      if (OF_WARD.has(token.letters) && isDone(place)) return true;
      if (ADDED.has(token.letters) && walk({ ...place, token: place.token + 1 })) return true;
    }
    const word = words[at];
    if (word === undefined) return false;
    const took = lengthsOf(token, letter, word, isSame).some((length) => {
      const isWhole = letter === 0 && length === word.letters.length;
      const isAtEnd = letter + length === token.letters.length;
      return walk({
        token: place.token + (isAtEnd ? 1 : 0),
        letter: isAtEnd ? 0 : letter + length,
        word: at + 1,
        isShortened: place.isShortened || !isWhole || !isAtEnd,
        tells: place.tells || !LEFT_OUT.has(word.letters),
      });
    });
    const isShortened = place.isShortened || LACKING.has(word.letters);
    return took || (maySkip(at) && walk({ ...place, word: at + 1, isShortened }));
  };
  return walk({ token: 0, letter: 0, word: 0, isShortened: false, tells: false });
}

/** How many letters of a token, from one on, may stand for a word; the most first. */
function lengthsOf(token: Token, from: number, word: Word, isSame: Same): readonly number[] {
  const rest = token.letters.slice(from);
  if (from === 0 && rest === word.letters) return isSame(token, word) ? [rest.length] : [];
  // “Ytế”: what bears marks is written out, behind first letters perhaps
  const isWritten = token.hasMarks && !token.isDotted && rest.length > 1;
  if (isWritten && from > 0) return rest === word.letters ? [rest.length] : [];
  const onset = ONSET.exec(word.letters)?.[0] ?? '';
  const coda = CODA.exec(word.letters)?.[0] ?? '';
  const first = [onset, word.letters.slice(0, 2), word.letters.slice(0, 1)].filter(
    (form) => form.length <= Math.max(1, onset.length),
  );
  const forms = isWritten ? first : [word.letters, onset + coda, ...first];
  if (token.isDotted && word.letters.startsWith(rest)) forms.unshift(rest);
  return [
    ...new Set(forms.filter((form) => form !== '' && rest.startsWith(form)).map(({ length }) => length)),
  ];
}
