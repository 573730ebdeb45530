import { ethnicities, readEthnicity } from '../../domain/catalogues/ethnicities';
import { readReligion, religions } from '../../domain/catalogues/religions';
import { politicalTheories, professionalLevels } from '../../domain/choices';
import type { Season } from '../../domain/season';
import { vi } from '../../i18n';
import { fillCatalogue } from '../../i18n/vi/fillCatalogue';
import type { AgeBand } from '../../statistics';
import type { CountedMember } from '../../statistics/people';
import {
  countedPeople,
  hasDegree,
  hasFinished,
  hasLevelFrom,
  hasOneOf,
  hasTheoryFrom,
  isAged,
  isMale,
  isOfPeople,
  isOfReligion,
  levelOf,
  type PeopleQuestion,
  schools,
  theoryOf,
} from '../../statistics/people-questions';

/** A count of people that no sheet of the program has: of the season by post, and of each cell. */
export interface PeopleLine {
  /** Stands in the id, for good: `professionalLevel.from.university`. */
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly question: PeopleQuestion;
  /** True where the season has this figure under the same key from its sheets. */
  readonly ofCellsOnly?: true;
}

const words = fillCatalogue;
const heads = vi.fill.indicators.groups;

/** The lines that are offered: of peoples and religions those that somebody belongs to. */
export function peopleLines(season: Season): readonly PeopleLine[] {
  const people = countedPeople(season);
  return [...fixedLines(), ...wordLines(people)];
}

function fixedLines(): readonly PeopleLine[] {
  return [
    { key: 'male', group: heads.people, name: words.male, question: isMale },
    ...professionalLevels.slice(1, -1).map((level): PeopleLine => {
      const name = words.levelFrom(vi.choices.professionalLevel[level]);
      return {
        key: `professionalLevel.from.${level}`,
        group: heads.professionalLevel,
        name,
        question: hasLevelFrom(level),
      };
    }),
    ...(['master', 'doctor'] as const).map((degree): PeopleLine => {
      return {
        key: `degree.${degree}`,
        group: heads.professionalLevel,
        name: words.degrees[degree],
        question: hasDegree,
      };
    }),
    ...(['elementary', 'intermediate', 'advanced'] as const).map((level): PeopleLine => {
      const name = words.theoryFrom(vi.choices.politicalTheory[level]);
      return {
        key: `politicalTheory.from.${level}`,
        group: heads.politicalTheory,
        name,
        question: hasTheoryFrom(level),
      };
    }),
    ...levelLines(),
    ...schools.map((school): PeopleLine => {
      return {
        key: `school.${school}`,
        group: heads.generalEducation,
        name: words.schools[school],
        question: hasFinished(school),
      };
    }),
  ];
}

/** Each level of education by itself: of the season the breakdowns of B3 have them. */
function levelLines(): readonly PeopleLine[] {
  return [
    ...professionalLevels.map((level): PeopleLine => {
      const name = words.level(vi.choices.professionalLevel[level]);
      const question = hasOneOf(levelOf, [level]);
      return {
        key: `professionalLevel.${level}`,
        group: heads.professionalLevel,
        name,
        question,
        ofCellsOnly: true,
      };
    }),
    ...politicalTheories.map((level): PeopleLine => {
      const name = words.theory(vi.choices.politicalTheory[level]);
      const question = hasOneOf(theoryOf, [level]);
      return {
        key: `politicalTheory.${level}`,
        group: heads.politicalTheory,
        name,
        question,
        ofCellsOnly: true,
      };
    }),
  ];
}

function wordLines(people: readonly CountedMember[]): readonly PeopleLine[] {
  const found = (reading: ReturnType<typeof readEthnicity>) =>
    reading.kind === 'known' ? [reading.word] : [];
  const peoples = new Set(people.flatMap(({ member }) => found(readEthnicity(member.ethnicity))));
  const faiths = new Set(people.flatMap(({ member }) => found(readReligion(member.religion))));
  return [...[...peoples].map(ofPeople), ...[...faiths].map(ofReligion)];
}

function ofPeople(word: string): PeopleLine {
  return {
    key: `ethnicity.${word}`,
    group: words.peopleGroup,
    name: words.people(word),
    question: isOfPeople(word),
  };
}

function ofReligion(word: string): PeopleLine {
  return {
    key: `religion.${word}`,
    group: words.peopleGroup,
    name: words.religion(word),
    question: isOfReligion(word),
  };
}

/** `ages.31-40`, `ages.-39`, `ages.61-` */
export function ageKey({ from, to }: AgeBand): string {
  return `ages.${String(from ?? '')}-${String(to ?? '')}`;
}

/**
 * A line that is not offered by itself: a people or religion that nobody here belongs to, or an age threshold
 * of the form's own. Undefined for a key that is none.
 */
export function furtherLine(key: string): PeopleLine | undefined {
  const ages = /^ages\.(\d{1,3})?-(\d{1,3})?$/u.exec(key);
  if (ages && (ages[1] ?? ages[2]) !== undefined) {
    const bound = (text: string | undefined) => (text === undefined ? undefined : Number(text));
    const [from, to] = [bound(ages[1]), bound(ages[2])];
    const band = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return { key, group: words.ageGroup, name: words.aged(band), question: isAged(band) };
  }
  const [, kind, word = ''] = /^(ethnicity|religion)\.(.+)$/u.exec(key) ?? [];
  if (kind === 'ethnicity' && ethnicities.words.includes(word)) return ofPeople(word);
  return kind === 'religion' && religions.words.includes(word) ? ofReligion(word) : undefined;
}
