/** Seasons made for a test, in a data file of their own. All people are invented. */
import { join } from 'node:path';
import { createDataFile } from '../../main/db/data-file';
import { newSeason } from '../../shared/domain/new-season';
import type { Cell, Congress, Election, Season } from '../../shared/domain/season';

/** A cell whose congress was held, everybody present; nothing of its ballots is entered. */
export function heldCell(name: string, people: number, congress: Partial<Congress> = {}): Cell {
  return {
    id: 'c01',
    order: 1,
    name,
    kind: 'neighbourhood',
    members: { total: people, official: people, probationary: 0, exempt: 0 },
    congress: {
      status: 'held',
      heldOn: '2022-07-08',
      summonedOfficial: people,
      presentOfficial: people,
      absentExcused: 0,
      absentUnexcused: 0,
      approvedSeats: { committee: 3, secretary: 1, deputySecretary: 1 },
      committee: [],
      ...congress,
    },
  };
}

/** A ballot with all its papers valid: `{ 'Lê An': 18 }`. */
export function ballot(
  body: Election['body'],
  seats: number,
  papers: number,
  votes: Readonly<Record<string, number>>,
): Election {
  const candidates = Object.entries(votes).map(([fullName, counted]) => ({ fullName, votes: counted }));
  return { body, round: 1, seats, issued: papers, collected: papers, valid: papers, invalid: 0, candidates };
}

/** A data file in `folder` with these cells, in this order. */
export async function seasonFile(
  folder: string,
  cells: readonly Cell[],
  change: Partial<Season> = {},
): Promise<string> {
  const file = join(folder, 'Đợt thử.dhcb');
  const season = newSeason({ name: 'Đảng uỷ phường Thử Nghiệm', term: '2022-2025', ruleSet: 'qd24-2021' });
  const numbered = cells.map((cell, index) => ({ ...cell, id: `c0${String(index + 1)}`, order: index + 1 }));
  const created = await createDataFile(file, { ...season, ...change, cells: numbered });
  if (!created.ok) throw new Error(created.error.code);
  return file;
}
