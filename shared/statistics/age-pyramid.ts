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
  const rows = ageBands[set].map((band) => ({
    band,
    male: countIn(people, band, 'male'),
    female: countIn(people, band, 'female'),
  }));
  const known = rows.reduce((sum, { male, female }) => sum + male + female, 0);
  return { rows, unknown: people.length - known };
}

function countIn(people: readonly CountedMember[], band: AgeBand, gender: Gender): number {
  return people.filter(
    ({ age, member }) => age !== undefined && inBand(age, band) && member.gender === gender,
  ).length;
}
