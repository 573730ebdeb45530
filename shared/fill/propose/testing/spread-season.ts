import type { CommitteeMember, Season } from '../../../domain/season';
import { sampleSeason } from '../../../fixtures/sample';

/** A number at least 0 and below 1, the same again for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, all: readonly T[]): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

export function shuffled<T>(random: Random, all: readonly T[]): T[] {
  return all
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1));

/** The sample with figures that are spread far, so that no two figures are the same by chance. */
export function spreadSeason(seed: number): Season {
  const random = randomFrom(seed);
  const sample = sampleSeason();
  const percent = { digits: { kind: 'decimals', count: 1 }, rounding: 'half-up', trimZeros: true } as const;
  const cells = sample.cells.map((cell, index): Season['cells'][number] => {
    const summoned = between(random, 20, 90);
    const committee = cell.congress.committee.flatMap((member, at) => {
      const copies = at === cell.congress.committee.length - 1 ? between(random, 1, 4) : 1;
      return Array.from({ length: copies }, (_, copy) =>
        spread(random, member, `${String(index)}-${String(at)}-${String(copy)}`, at + copy),
      );
    });
    return {
      ...cell,
      members: {
        total: summoned + between(random, 3, 9),
        official: summoned + 2,
        probationary: between(random, 1, 6),
        exempt: between(random, 0, 3),
      },
      congress: {
        ...cell.congress,
        summonedOfficial: summoned,
        presentOfficial: summoned - between(random, 1, 8),
        absentExcused: between(random, 1, 7),
        absentUnexcused: between(random, 0, 2),
        committee,
      },
    };
  });
  return { ...sample, season: { ...sample.season, percent }, cells };
}

function spread(random: Random, member: CommitteeMember, id: string, place: number): CommitteeMember {
  return {
    ...member,
    id: place === 0 ? member.id : id,
    position: id.endsWith('-0') ? member.position : 'member',
    fullName: `${member.fullName} ${pick(random, ['An', 'Bảo', 'Chi', 'Dũng', 'Giang', 'Hạnh', 'Khoa'])} ${id.replace(/\D/gu, '')}`,
    gender: pick(random, ['male', 'female'] as const),
    born: `${String(between(random, 1958, 1998))}-0${String(between(random, 1, 9))}-1${String(between(random, 0, 9))}`,
    ethnicity: pick(random, ['Kinh', 'Kinh', 'Hrê', 'Chăm']),
    religion: pick(random, ['Không', 'Không', 'Phật giáo', 'Công giáo']),
    professionalLevel: pick(random, [
      'none',
      'intermediate',
      'college',
      'university',
      'postgraduate',
    ] as const),
    politicalTheory: pick(random, ['elementary', 'intermediate', 'advanced', 'bachelor'] as const),
    standing: pick(random, ['reelected', 'returning', 'firstTime'] as const),
    concurrentHead: random() < 0.3,
    phone: `09${String(between(random, 10_000_000, 99_999_999))}`,
  };
}
