import { join, resolve } from 'node:path';
import { createDataFile } from '../main/db/data-file';
import type { Season } from '../shared/domain/season';
import { vi } from '../shared/i18n';
import { alone } from './measure';
import { seasonOf } from './season';
import { type Program, type TypingPlace, typing } from './start/electron';
import type { Row } from './table';

/** One key in the largest form: the ballots of a cell with thirty candidates, in a season of 300 cells, the others finished. */

const AIM_MS = 16;
const CELLS = 300;
const CANDIDATES = 30;
const plan = { warmUp: 0, rounds: 3 };

export async function keystrokeRows(folder: string): Promise<readonly Row[]> {
  const path = join(folder, 'keys.dhcb');
  const created = await createDataFile(path, withLongBallot(othersFinished(seasonOf(CELLS))));
  if (!created.ok) throw new Error(`no data file: ${created.error.code}`);
  const program: Program = {
    target: resolve('.'),
    args: [path],
    settings: join(folder, 'keys'),
    usableWith: ['h1', 'nav a'],
  };
  const place: TypingPlace = {
    address: '/dai-hoi/c1/bau-cu',
    field: vi.ballots.votesOf(candidateName(CANDIDATES), vi.ballots.ballot('committee', 1)),
  };
  const where = `${String(CANDIDATES)} candidates, season of ${String(CELLS)} cells, the others finished`;
  const keys: number[] = [];
  const saves: number[] = [];
  const once = async () => {
    const { key, saved } = await typing(program, place);
    saves.push(saved);
    keys.push(key);
    return key;
  };
  const key = await alone(once, plan);
  const saved = saves.toSorted((a, b) => a - b)[Math.floor(saves.length / 2)] ?? Number.NaN;
  return [
    { what: `one key among ${where}`, ours: key, unit: 'ms', aim: AIM_MS },
    { what: 'that field left: stored, checked and drawn', ours: saved, unit: 'ms' },
  ];
}

function candidateName(number: number): string {
  return `Trần Văn Ứng Cử ${String(number)}`;
}

/** The state at the end of a season, but for the cell that is typed in. */
function othersFinished(season: Season): Season {
  const cells = season.cells.map((cell, index) =>
    index === 0 ? cell : { ...cell, congress: { ...cell.congress, status: 'finished' as const } },
  );
  return { ...season, cells };
}

function withLongBallot(season: Season): Season {
  const [first, ...others] = season.cells;
  if (!first) return season;
  const candidates = Array.from({ length: CANDIDATES }, (_, index) => ({
    fullName: candidateName(index + 1),
    votes: 1,
  }));
  const elections = (first.congress.elections ?? []).map((election) =>
    election.body === 'committee' ? { ...election, candidates } : election,
  );
  return { ...season, cells: [{ ...first, congress: { ...first.congress, elections } }, ...others] };
}
