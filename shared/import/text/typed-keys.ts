import { isSyllable } from './syllable';

/** What the keys of Telex leave behind where nothing made marks of them: “Nguyeenx”, “Vawn”. */
const LETTER_KEYS = /aa|ee|oo|dd|[aou]w/u;
const TONE_KEY = /(?<=[aeiouy][a-z]*)[sfrxj]/gu;
/** One word may be a name of another language: “Her”. */
const FEWEST_TONES = 2;

/** True for a name that was typed as keys, marks and all: “Nguyeexn Vawn An”, “Traanf Thij Bifnh”. */
export function hasTypedKeys(name: string): boolean {
  const typed = name
    .toLowerCase()
    .split(' ')
    .filter((word) => /^[a-z]+$/u.test(word) && !isSyllable(word) && isSyllable(withoutKeys(word)));
  return typed.some((word) => LETTER_KEYS.test(word)) || typed.length >= FEWEST_TONES;
}

/** The letters that would stand there without marks. */
function withoutKeys(word: string): string {
  return word
    .replace(/([aeod])\1/gu, '$1')
    .replace(/(?<=[aou])w/gu, '')
    .replace(TONE_KEY, '');
}
