import type { AgeBandSet, Gender } from '../domain/choices';
import type { Season } from '../domain/season';
import { activeCells } from '../domain/season-views';
import { type AgeBand, ageBands, inBand } from './age-bands';
import { type CountedMember, membersOf } from './people';

/** People of one band of ages, by gender. */
export interface PyramidRow {
  readonly band: AgeBand;
  readonly male: number;
  readonly female: number;
}

/** Everybody in the committees by age and gender. */
export interface AgePyramid {
  /** Youngest first. */
  readonly rows: readonly PyramidRow[];
  /** People of whom age or gender is not known; they stand in no row. */
  readonly unknown: number;
}

/** The committees of a season by bands of ages and gender, in people. */
export function agePyramid(season: Season, set: AgeBandSet): AgePyramid {
  const people = activeCells(season).flatMap((cell) => membersOf(cell, season));
  const ages = { male: agesOf(people, 'male'), female: agesOf(people, 'female') };
  const rows = ageBands[set].map((band) => ({
    band,
    male: countIn(ages.male, band),
    female: countIn(ages.female, band),
  }));
  const known = rows.reduce((sum, { male, female }) => sum + male + female, 0);
  return { rows, unknown: people.length - known };
}

/** The ages that are known of the people of one gender, and how many are of each. */
function agesOf(people: readonly CountedMember[], gender: Gender): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { age, member } of people) {
    if (age !== undefined && member.gender === gender) counts.set(age, (counts.get(age) ?? 0) + 1);
  }
  return counts;
}

function countIn(ages: ReadonlyMap<number, number>, band: AgeBand): number {
  return [...ages].reduce((sum, [age, count]) => (inBand(age, band) ? sum + count : sum), 0);
}
