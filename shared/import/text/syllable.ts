/**
 * Whether a word can be Vietnamese, by how its one syllable is built. It tells a text that reads as
 * Vietnamese from one whose letters stand for others; it is no dictionary.
 */

const ONSET = '(?:ngh|ng|nh|kh|gh|gi|ch|ph|qu|th|tr|[bcdđghklmnprstvx])?';
/** Vowels that end in a glide, or in themselves: nothing follows. */
const OPEN = [
  'uyu|uya|oai|oay|oao|oeo|uai|uây|uôi|uao|ươi|ươu|iêu|yêu',
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu',
].join('|');
const NUCLEUS = 'uyê|iê|oa|oă|oe|uâ|uê|uô|uơ|uy|ươ|yê|uă|ue|[aăâeêioôơuưy]';
const CODA = '(?:ng|nh|ch|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|(?:${NUCLEUS})${CODA})$`, 'u');

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** True for “Nguyễn” and “đảng”, false for “NguyÔn” and “Nguyeãn”. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  if ((parts.match(TONE) ?? []).length > 1) return false;
  return SYLLABLE.test(parts.replace(TONE, '').normalize('NFC'));
}
