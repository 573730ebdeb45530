import { describe, expect, it } from 'vitest';
import type { Candidate } from '../domain/season';
import { pairCandidates } from './pairs';

const nameOf = ({ fullName = '' }: Candidate) => fullName;
const named = (names: readonly string[]) => names.map((fullName): Candidate => ({ fullName }));

/** Each of the first with whom of the second they are; “–” where with nobody. */
const paired = (first: readonly string[], second: readonly string[]) =>
  pairCandidates(named(first), named(second), nameOf).map(
    ({ first: one, second: other }) => `${one?.fullName ?? '–'} = ${other?.fullName ?? '–'}`,
  );

describe('one person under two names', () => {
  it.each([
    ['marks alone, though another is near', ['Lê Hà'], ['Lê Hải', 'Lê Hạ'], ['Lê Hà = Lê Hạ', '– = Lê Hải']],
    ['a slip', ['Lê Văn An'], ['Võ Thị Cúc', 'Lê Văn Anh'], ['Lê Văn An = Lê Văn Anh', '– = Võ Thị Cúc']],
    [
      'the place in lists of one length',
      ['Lê Văn An', 'Võ Cúc'],
      ['Trần Khác', 'Võ Cúc'],
      ['Lê Văn An = Trần Khác', 'Võ Cúc = Võ Cúc'],
    ],
  ])('%s', (_how, first, second, expected) => {
    expect(paired(first, second)).toEqual(expected);
  });

  it.each([
    ['whose names differ by more than a slip', ['Lê Văn An'], ['Lê Văn Cường', 'Hoàng Thị Kim Phượng']],
    ['who are as near to two others', ['Lê Văn An'], ['Lê Văn Anh', 'Lê Văn Am']],
    ['in lists of two lengths', ['Lê Văn An', 'Võ Cúc'], ['Trần Khác Hẳn']],
  ])('is nobody %s', (_how, first, second) => {
    expect(paired(first, second)).toEqual([
      ...first.map((name) => `${name} = –`),
      ...second.map((name) => `– = ${name}`),
    ]);
  });
});
