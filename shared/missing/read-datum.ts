import { catalogueWord } from '../domain/catalogues/catalogue';
import { ethnicities, readEthnicity } from '../domain/catalogues/ethnicities';
import { generalEducations, readGeneralEducation } from '../domain/catalogues/general-education';
import { readReligion, religions } from '../domain/catalogues/religions';
import { genders, origins, politicalTheories, professionalLevels, standings } from '../domain/choices';
import {
  readGender,
  readOrigin,
  readPoliticalTheory,
  readProfessionalLevel,
  readStanding,
} from '../import/values/read-choice';

/** The data of a person that are one of a closed list. */
export const choiceData = {
  gender: genders,
  standing: standings,
  origin: origins,
  professionalLevel: professionalLevels,
  politicalTheory: politicalTheories,
} as const;
export type ChoiceDatum = keyof typeof choiceData;

const readers = {
  gender: readGender,
  standing: readStanding,
  origin: readOrigin,
  professionalLevel: readProfessionalLevel,
  politicalTheory: readPoliticalTheory,
} as const satisfies Readonly<Record<ChoiceDatum, (text: string) => string | undefined>>;

/**
 * What somebody typed for a choice: its number in the list (“2”), or the words that offices use for it; undefined where
 * it is none of them.
 */
export function readChoice(datum: ChoiceDatum, text: string): string | undefined {
  const typed = text.trim();
  return /^\d$/u.test(typed) ? choiceData[datum][Number(typed) - 1] : readers[datum](typed);
}

/** The data that are words of a catalogue: the words, and how a typed one is read. */
export const wordData = {
  ethnicity: { words: ethnicities.words, read: readEthnicity },
  religion: { words: religions.words, read: readReligion },
  generalEducation: { words: generalEducations, read: readGeneralEducation },
} as const;
export type WordDatum = keyof typeof wordData;

/** The word that is stored for what somebody typed: of the catalogue where it is understood, else as it was typed. */
export function wordToStore(datum: WordDatum, text: string): string {
  return catalogueWord(wordData[datum], text);
}

/** Whether a datum is a word of a catalogue. */
export function isWordDatum(datum: string): datum is WordDatum {
  return Object.hasOwn(wordData, datum);
}
