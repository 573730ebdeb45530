import { fail, ok, type Result } from '../result';
import { formatPath, type Problem } from './problem';
import { identityKeys } from './profile-fields';
import { type Cell, type CommitteeMember, SEASON_VERSION, type Season, seasonSchema } from './season';
import { problemsOf } from './zod-problems';

/**
 * Reads an interchange value. All problems are given at once, each with its
 * place; a value with any problem yields no season.
 */
export function parseSeason(input: unknown): Result<Season, readonly Problem[]> {
  const envelope = envelopeProblem(input);
  if (envelope) return fail([envelope]);
  const parsed = seasonSchema.safeParse(input);
  if (!parsed.success) return fail(problemsOf(parsed.error, input));
  const problems = referenceProblems(parsed.data);
  return problems.length === 0 ? ok(parsed.data) : fail(problems);
}

/** Reads an interchange file's text (UTF-8, with or without a byte order mark). */
export function parseSeasonText(text: string): Result<Season, readonly Problem[]> {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return fail([{ path: '', code: 'not-json' }]);
  }
  return parseSeason(input);
}

/** Format and version come first: of a file from the future nothing else can be said. */
function envelopeProblem(input: unknown): Problem | undefined {
  if (typeof input !== 'object' || input === null || !('format' in input) || input.format !== 'dhcb-season') {
    return { path: '', code: 'not-season' };
  }
  const version: unknown = 'version' in input ? input.version : undefined;
  if (version === undefined) return { path: 'version', code: 'missing' };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { path: 'version', code: 'version-unknown' };
  }
  if (version > SEASON_VERSION) {
    return { path: 'version', code: 'version-newer', params: { found: version, known: SEASON_VERSION } };
  }
  return undefined;
}

/** Ids that stand twice, name nobody, or name two different people. */
function referenceProblems(season: Season): Problem[] {
  const problems: Problem[] = [];
  const people = new Map<string, CommitteeMember>();
  const cellIds = new Set<string>();
  season.cells.forEach((cell, index) => {
    if (cellIds.has(cell.id)) problems.push(duplicate(['cells', index, 'id'], cell.id));
    cellIds.add(cell.id);
    problems.push(...committeeProblems(cell, index, people));
  });
  season.cells.forEach((cell, index) => {
    problems.push(...candidateProblems(cell, index, people));
  });
  return problems;
}

function duplicate(path: PropertyKey[], id: string): Problem {
  return { path: formatPath(path), code: 'duplicate-id', params: { id } };
}

function committeeProblems(cell: Cell, cellIndex: number, people: Map<string, CommitteeMember>): Problem[] {
  const problems: Problem[] = [];
  const here = new Set<string>();
  cell.congress.committee.forEach((member, index) => {
    const path = ['cells', cellIndex, 'congress', 'committee', index];
    if (here.has(member.id)) problems.push(duplicate([...path, 'id'], member.id));
    here.add(member.id);
    const known = people.get(member.id) ?? member;
    people.set(member.id, known);
    for (const key of identityKeys) {
      if (known[key] !== member[key]) {
        problems.push({
          path: formatPath([...path, key]),
          code: 'person-differs',
          params: { id: member.id },
        });
      }
    }
  });
  return problems;
}

function candidateProblems(cell: Cell, cellIndex: number, people: ReadonlyMap<string, unknown>): Problem[] {
  return (cell.congress.elections ?? []).flatMap((election, electionIndex) =>
    election.candidates.flatMap((candidate, index): Problem[] => {
      if (candidate.id === undefined || people.has(candidate.id)) return [];
      const path = ['cells', cellIndex, 'congress', 'elections', electionIndex, 'candidates', index, 'id'];
      return [{ path: formatPath(path), code: 'person-unknown', params: { id: candidate.id } }];
    }),
  );
}
