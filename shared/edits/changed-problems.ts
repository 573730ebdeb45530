import type { z } from 'zod';
import { cellDifferences } from '../domain/cell-differences';
import { CELL_LIMIT } from '../domain/limits';
import { type SeasonPartName, seasonPartShape } from '../domain/parts';
import type { Problem } from '../domain/problem';
import {
  type Congress,
  cellSchema,
  congressSchema,
  type Season,
  seasonSchema,
  seasonSettingsSchema,
  wardCommitteeSchema,
} from '../domain/season';
import { problemsOf } from '../domain/zod-problems';
import type { Stepwise } from '../stepwise';

type Fields = Readonly<Record<string, unknown>>;

/** What the schema finds in whatever of a season is another value than before, cell by cell; the rest was checked before. */
export function* changedProblems(before: Season, after: Season): Stepwise<Problem[]> {
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
    ...(after.cells === before.cells ? [] : yield* cellProblems(before, after)),
  ];
}

function* cellProblems(before: Season, after: Season): Stepwise<Problem[]> {
  const problems: Problem[] = [];
  for (const { cell, seq, old } of cellDifferences(before.cells, after.cells).changed) {
    const place = `cells[${String(seq)}]`;
    problems.push(...(old ? problemsIn(place, cellSchema, cell, old) : problemsAt(place, cellSchema, cell)));
    yield;
  }
  if (after.cells.length <= CELL_LIMIT) return problems;
  return [...problems, { path: 'cells', code: 'too-many', params: { maximum: CELL_LIMIT } }];
}

/** What is found in those keys of an object that are other values than before: a roster of hundreds is not checked at every key. */
function problemsIn(place: string, schema: z.ZodObject, value: object, old: object): Problem[] {
  const [now, before] = [value as Fields, old as Fields];
  const changed = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(
    (key) => now[key] !== before[key],
  );
  return changed.flatMap((key) => {
    const inside = schema.shape[key] as z.ZodType | undefined;
    // the object itself refuses a key that it does not know
    if (!inside) return problemsAt(place, schema, value);
    return inside === congressSchema
      ? problemsIn(`${place}.${key}`, congressSchema, now[key] as Congress, before[key] as Congress)
      : problemsAt(`${place}.${key}`, inside, now[key]);
  });
}

/** What a schema finds in the value of a place. */
export function problemsAt(place: string, schema: z.ZodType, value: unknown): Problem[] {
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
