import { describe, expect, it } from 'vitest';
import {
  ballot,
  cell,
  committee,
  congress,
  person,
  seasonOf,
  secretary,
  third,
  withCongress,
  withMembers,
} from '../checks/cases/sample-cell';
import type { Congress, Season } from '../domain/season';
import { allSheetCodes, sheetCodes } from '../export/sheet-codes';
import { sampleSeason } from '../fixtures/sample';
import { countedBy, countedData, lackOf, personData } from './counted-data';
import { isAllKnown, missingData, peopleCount, unknownWords } from './missing-data';
import { choiceData, isWordDatum, readChoice, wordData, wordToStore } from './read-datum';

const all = [...sheetCodes, 'report'] as const;
const names = (season: Season, datum: (typeof personData)[number]) =>
  missingData(season, all).people[datum].map(({ member, lack }) => [member.id, lack]);

describe('what the sheets count', () => {
  it('is nothing of people in ballots and plans, and everything in the report', () => {
    expect(countedBy(['B4', 'KH1', 'KH2']).person).toEqual([]);
    expect(countedBy(['report']).person).toEqual(personData);
    expect(countedBy(['B1', 'B4']).person).not.toContain('politicalTheory');
    expect(countedBy(['B1', 'B3']).person).toEqual(personData);
    expect(countedBy(['B3', 'B4']).congress).toEqual(['attendance', 'ballots', 'committee']);
    expect(countedBy([])).toEqual({ person: [], congress: [] });
  });

  it('is told of every sheet', () => {
    expect(Object.keys(countedData)).toEqual([...allSheetCodes, 'report']);
  });
});

describe('a datum of somebody', () => {
  it('is unknown where nothing is entered, or nothing that is understood', () => {
    expect(lackOf(person('p', { religion: ' ' }), 'religion')).toBe('absent');
    expect(lackOf(person('p', { religion: 'có' }), 'religion')).toBe('unrecognised');
    expect(lackOf(person('p', { ethnicity: 'Kih' }), 'ethnicity')).toBe('unrecognised');
    expect(lackOf(person('p', { generalEducation: '9' }), 'generalEducation')).toBe('unrecognised');
    expect(lackOf(person('p', { gender: undefined }), 'gender')).toBe('absent');
    expect(personData.map((datum) => lackOf(person('p'), datum))).toEqual(personData.map(() => undefined));
  });
});

describe('what is missing', () => {
  it('is nothing of the published season', () => {
    const missing = missingData(sampleSeason(), all);
    expect(isAllKnown(missing)).toBe(true);
    expect(peopleCount(missing)).toBe(0);
  });

  it('names everybody by datum, each counted once', () => {
    const season = committee(
      secretary,
      person('p2', { gender: undefined, religion: undefined }),
      person('p3', { religion: 'có' }),
    );
    expect(names(season, 'gender')).toEqual([['p2', 'absent']]);
    expect(names(season, 'religion')).toEqual([
      ['p2', 'absent'],
      ['p3', 'unrecognised'],
    ]);
    const missing = missingData(season, all);
    expect(peopleCount(missing)).toBe(2);
    expect(isAllKnown(missing)).toBe(false);
    expect(missing.cells).toEqual([]);
  });

  it('is only what the chosen sheets count', () => {
    expect(isAllKnown(missingData(third({ politicalTheory: undefined }), ['B1', 'B4']))).toBe(true);
    expect(isAllKnown(missingData(third({ politicalTheory: undefined }), ['B3']))).toBe(false);
    expect(isAllKnown(missingData(third({ gender: undefined }), ['B4', 'KH1']))).toBe(true);
  });

  it('leaves out cells that are retired, and congresses that were not held', () => {
    const bare = { ...secretary, gender: undefined };
    const retired = { ...cell, retired: true, congress: { ...congress, committee: [bare] } };
    expect(isAllKnown(missingData(seasonOf(retired), all))).toBe(true);
    const planned: Congress = { status: 'planned', approvedSeats: {}, committee: [] };
    expect(isAllKnown(missingData(seasonOf({ ...cell, congress: planned }), all))).toBe(true);
  });

  const ofCell = (season: Season) => missingData(season, all).cells.flatMap(({ data }) => data);

  it.each<[string, Season]>([
    ['heldOn', withCongress({ heldOn: undefined })],
    ['attendance', withCongress({ presentOfficial: undefined })],
    ['attendance', withCongress({ presentOfficial: 11, absentExcused: undefined })],
    ['approvedSeats', withCongress({ approvedSeats: { committee: 3, secretary: 1 } })],
    ['approvedSeats', withCongress({ approvedSeats: { secretary: 1, deputySecretary: 0 } })],
    ['approvedSeats', withCongress({ approvedSeats: { committee: 3, deputySecretary: 0 } })],
    ['ballots', withCongress({ elections: [] })],
    ['ballots', withCongress({ elections: [ballot('secretary', { p1: 12 }, { issued: undefined })] })],
    ['committee', withCongress({ committee: [] })],
    ['members', withMembers({ total: 13, official: 12 })],
    ['members', withMembers({ official: 12, probationary: 1 })],
    ['members', withMembers({ total: 13, probationary: 1 })],
  ])('of a congress: %s', (datum, season) => {
    expect(ofCell(season)).toEqual([datum]);
  });

  it('is no ballot where the office keeps none, and no absence where all came', () => {
    expect(ofCell(withCongress({ elections: undefined, absentExcused: undefined }))).toEqual([]);
  });
});

describe('words that are in no catalogue', () => {
  it('stand once each, the most frequent first', () => {
    const season = committee(
      person('p1', { ethnicity: 'Kih' }),
      person('p2', { ethnicity: 'Tây ' }),
      person('p3', { ethnicity: 'Tây' }),
      person('p4', { ethnicity: undefined }),
    );
    const words = unknownWords(missingData(season, all).people.ethnicity, 'ethnicity');
    expect(words.map(({ text, people }) => [text, people.map(({ member }) => member.id)])).toEqual([
      ['Tây', ['p2', 'p3']],
      ['Kih', ['p1']],
    ]);
  });
});

describe('what is typed for a datum', () => {
  it.each([
    ['gender', '2', 'female'],
    ['gender', ' nữ ', 'female'],
    ['gender', 'nam', 'male'],
    ['gender', '3', undefined],
    ['gender', '0', undefined],
    ['standing', '1', 'reelected'],
    ['standing', 'lần đầu', 'firstTime'],
    ['origin', '2', 'appointed'],
    ['origin', 'bầu', 'elected'],
    ['origin', 'Chỉ định', 'appointed'],
    ['origin', 'khác', undefined],
    ['professionalLevel', 'ĐH', 'university'],
    ['politicalTheory', 'TC', 'intermediate'],
  ] as const)('%s “%s”: %s', (datum, text, value) => {
    expect(readChoice(datum, text)).toBe(value);
  });

  it('is stored as the word of the catalogue, or as it is', () => {
    expect(wordToStore('religion', 'ko')).toBe('Không');
    expect(wordToStore('ethnicity', ' k ')).toBe('Kinh');
    expect(wordToStore('generalEducation', '12')).toBe('12/12');
    expect(wordToStore('religion', ' Kito ')).toBe('Kito');
  });

  it('is of a closed list, of a catalogue, or a date', () => {
    const kinds = [...Object.keys(choiceData), ...Object.keys(wordData), 'born'];
    expect(kinds.toSorted()).toEqual([...personData].toSorted());
    expect(isWordDatum('religion')).toBe(true);
    expect(isWordDatum('gender')).toBe(false);
  });

  it.each(Object.entries(wordData))(
    '%s offers words that it understands itself',
    (_datum, { words, read }) => {
      for (const word of words) expect(read(word)).toEqual({ kind: 'known', word });
    },
  );
});
