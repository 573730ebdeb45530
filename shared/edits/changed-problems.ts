import type { z } from 'zod';
import { cellDifferences } from '../domain/cell-differences';
import { CELL_LIMIT } from '../domain/limits';
import { cellPartShape, type SeasonPartName, seasonPartShape } from '../domain/parts';
import type { Problem } from '../domain/problem';
import {
  type Cell,
  type Congress,
  cellSchema,
  type Season,
  seasonSchema,
  seasonSettingsSchema,
  wardCommitteeSchema,
} from '../domain/season';
import { problemsOf } from '../domain/zod-problems';

/** What the schema finds in whatever of a season is another value than before; the rest was checked before. */
export function changedProblems(before: Season, after: Season): Problem[] {
  const partNames = (Object.keys(seasonPartShape) as SeasonPartName[]).filter(
    (name) => after[name] !== undefined && after[name] !== before[name],
  );
  return [
    ...(after.committee === before.committee
      ? []
      : problemsAt('committee', wardCommitteeSchema, after.committee)),
    ...(after.season === before.season ? [] : problemsAt('season', seasonSettingsSchema, after.season)),
    ...(after.documents === before.documents
      ? []
      : problemsAt('documents', seasonSchema.shape.documents, after.documents)),
    ...partNames.flatMap((name) => problemsAt(name, seasonPartShape[name], after[name])),
    ...(after.cells === before.cells ? [] : cellProblems(before, after)),
  ];
}

function cellProblems(before: Season, after: Season): Problem[] {
  const { changed } = cellDifferences(before.cells, after.cells);
  const problems = changed.flatMap(({ cell, seq, old }) =>
    problemsAt(`cells[${String(seq)}]`, cellSchema, changedPart(cell, old)),
  );
  if (after.cells.length <= CELL_LIMIT) return problems;
  return [...problems, { path: 'cells', code: 'too-many', params: { maximum: CELL_LIMIT } }];
}

/** A cell without its parts and lists that are the same objects as before: a roster of hundreds is not checked at every key. */
function changedPart(cell: Cell, old: Cell | undefined): unknown {
  if (!old) return cell;
  const own = Object.entries(cell).filter(
    ([key, value]) => !(key in cellPartShape) || value !== (old as Readonly<Record<string, unknown>>)[key],
  );
  return { ...Object.fromEntries(own), congress: withChangedLists(cell.congress, old.congress) };
}

function withChangedLists({ elections, committee, ...own }: Congress, old: Congress): Congress {
  return {
    ...own,
    ...(elections === undefined || elections === old.elections ? {} : { elections }),
    committee: committee === old.committee ? [] : committee,
  };
}

function problemsAt(place: string, schema: z.ZodType, value: unknown): Problem[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return problemsOf(parsed.error, value).map((problem) => ({
    ...problem,
    path: joined(place, problem.path),
  }));
}

function joined(place: string, rest: string): string {
  return rest === '' || rest.startsWith('[') ? place + rest : `${place}.${rest}`;
}
