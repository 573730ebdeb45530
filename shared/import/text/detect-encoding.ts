import { fromLegacy, type LegacyEncoding, legacyEncodings } from './legacy-encodings';
import { isSyllable } from './syllable';

/** Words that are looked at; more say nothing new. */
const MOST_WORDS = 4000;
/** Words that must speak for an encoding: one alone may be a foreign name. */
const FEWEST_WORDS = 2;
/** Of the words with letters beyond ASCII, so many read as Vietnamese once converted, in percent. */
const LEAST_CONVERTED = 80;
/** And so many more of all words than as they are written. */
const LEAST_GAIN = 30;

/**
 * The old encoding in which texts were typed, told by what they read as: few words are Vietnamese as
 * they are written, and nearly all are once converted. Undefined for Unicode, and where nothing tells.
 */
export function detectEncoding(texts: readonly string[]): LegacyEncoding | undefined {
  const words = tellingWords(texts);
  if (words.length < FEWEST_WORDS) return undefined;
  const asWritten = readable(words);
  const [best] = legacyEncodings
    .map((encoding) => ({ encoding, share: readable(converted(texts, words, encoding)) }))
    .toSorted((a, b) => b.share - a.share);
  if (best === undefined || best.share < LEAST_CONVERTED) return undefined;
  return best.share - asWritten >= LEAST_GAIN ? best.encoding : undefined;
}

/** The words as they read in an encoding; in one of them signs between words are parts of letters. */
function converted(texts: readonly string[], words: readonly string[], encoding: LegacyEncoding): string[] {
  if (encoding !== 'misread') return words.map((word) => fromLegacy(word, encoding));
  return tellingWords(texts.slice(0, MOST_WORDS).map((text) => fromLegacy(text, encoding)));
}

/** Blanks, digits, and signs that no encoding uses as letters. */
const BETWEEN_WORDS = /[\s\u0000-@[-`{-\u007F“”‘’–—…]+/u;

/** Words with letters beyond ASCII: any other reads alike in all encodings. */
function tellingWords(texts: readonly string[]): string[] {
  const words: string[] = [];
  for (const text of texts) {
    if (!/[^\p{ASCII}]/u.test(text)) continue;
    for (const word of text.normalize('NFC').split(BETWEEN_WORDS)) {
      if (/[^\p{ASCII}]/u.test(word)) words.push(word);
    }
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

/** Of the words of these texts that have letters beyond ASCII, how many in a hundred can be Vietnamese; 0 where fewer tell. */
export function readableShare(texts: readonly string[], fewest = FEWEST_WORDS): number {
  const words = tellingWords(texts);
  return words.length < fewest ? 0 : readable(words);
}

/** How many of a hundred words can be Vietnamese. */
function readable(words: readonly string[]): number {
  return words.length === 0 ? 0 : (words.filter(isWord).length * 100) / words.length;
}

/** “TuÊn” would be one syllable but for its capital. */
function isWord(word: string): boolean {
  return isSyllable(word) && !/\p{Ll}\p{Lu}/u.test(word);
}
