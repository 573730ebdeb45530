import { ethnicities, readEthnicity } from '../domain/catalogues/ethnicities';
import { generalEducations, readGeneralEducation } from '../domain/catalogues/general-education';
import { readReligion, religions } from '../domain/catalogues/religions';
import { cellForms } from '../i18n/vi/cellForms';
import { profileChoices } from '../i18n/vi/profile';
import { fold } from '../text/fold';
import type { WordList } from './form';

/** The lists of words that a form offers, and what a word of them means in the season. */

/** In a form only: the person was on the list, and was not elected. */
export const NOT_ELECTED = 'notElected';

/** A word as the form writes it, and what the season stores. */
export interface FormWord {
  readonly value: string;
  readonly word: string;
}

const open = {
  ethnicity: { words: ethnicities.words, read: readEthnicity },
  religion: { words: religions.words, read: readReligion },
  generalEducation: { words: generalEducations, read: readGeneralEducation },
} as const;
type OpenList = keyof typeof open;

function isOpen(list: WordList): list is OpenList {
  return Object.hasOwn(open, list);
}

/** True where other words than those of the list can be typed: they are kept as they are. */
export function takesOtherWords(list: WordList): boolean {
  return isOpen(list);
}

/** The words of a list, in its order. */
export function wordsOf(list: WordList): readonly FormWord[] {
  if (isOpen(list)) return open[list].words.map((word) => ({ value: word, word }));
  if (list === 'concurrentHead' || list === 'frontHead') {
    return [
      { value: 'true', word: cellForms.yes },
      { value: 'false', word: cellForms.no },
    ];
  }
  const words = Object.entries(profileChoices[list] ?? {}).map(([value, word]) => ({ value, word }));
  return list === 'position' ? [...words, { value: NOT_ELECTED, word: cellForms.notElected }] : words;
}

/** What a word means; of an open list the word itself where the list does not know it. Undefined for no word of a closed one. */
export function readWord(list: WordList, text: string): string | undefined {
  if (!isOpen(list)) {
    const key = fold(text);
    return wordsOf(list).find(({ word }) => fold(word) === key)?.value;
  }
  const reading = open[list].read(text);
  return reading.kind === 'known' ? reading.word : text;
}

/** The word of a stored value; the value itself where an open list does not know it. */
export function wordOf(list: WordList, value: string): string {
  return wordsOf(list).find((each) => each.value === value)?.word ?? value;
}
