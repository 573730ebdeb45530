/** Seasons made for a test, in a data file of their own. All people are invented. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDataFile, openDataFile } from '../../main/db/data-file';
import { keyring } from '../../main/vault/keyring';
import { newVaultKey } from '../../main/vault/vault';
import { newSeason } from '../../shared/domain/new-season';
import type { Cell, Congress, Election, Season } from '../../shared/domain/season';
import { sampleSeason } from '../../shared/fixtures/sample';

/** What a list of members knows of somebody whole, beside name, sex, birth, people and religion. */
export const wholeProfile = {
  hometown: 'An Lão',
  joinedOn: '1996-02-03',
  officialOn: '1997-02-03',
  generalEducation: '12/12',
  professionalLevel: 'university',
  politicalTheory: 'intermediate',
  occupation: 'Hưu trí',
} as const;

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

/** The sample under a password, with a copy, and a few bytes of it written over. */
export async function damagedUnder(password: string, path: string): Promise<void> {
  const key = await newVaultKey(password, 'ABCD', { memoryKiB: 1024, passes: 1 });
  const created = await createDataFile(path, sampleSeason(), { key });
  if (!created.ok) throw new Error(created.error.code);
  // opened once, so that it has a copy
  const opened = await keyring.trying(password, () => openDataFile(path));
  if (!opened.ok) throw new Error(opened.error.code);
  await opened.value.close();
  keyring.clear();
  await writeFile(path, (await readFile(path)).fill(0x5a, 5000, 5010));
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
