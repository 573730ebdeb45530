import { expect } from 'vitest';
import { applyChange, type Edit } from '../../../shared/domain/edits';
import { parseSeason } from '../../../shared/domain/parse-season';
import type { Cell, Season } from '../../../shared/domain/season';
import type { AppError } from '../../../shared/errors';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { must, mustFail } from '../../../shared/testing/must';
import { applyEdit } from '../edits/apply-edit';
import { inMemory, storedSeason } from './memory-file';

/** The season after edits, each of which must succeed and tell truly what it changed. */
export async function after(season: Season, ...edits: Edit[]): Promise<Season> {
  const file = await inMemory(season);
  return edits.reduce((before, edit) => {
    const changed = applyChange(before, must(applyEdit(file, edit)));
    expect(changed).toStrictEqual(must(parseSeason(storedSeason(file))));
    return changed;
  }, season);
}

/** Why an edit is refused; the season must be as before. */
export async function refused(edit: Edit, season = sampleSeason()): Promise<AppError> {
  const file = await inMemory(season);
  const error = mustFail(applyEdit(file, edit));
  expect(storedSeason(file)).toStrictEqual(season);
  return error;
}

export function cellOf(season: Season, id: string): Cell {
  const found = season.cells.find((each) => each.id === id);
  if (!found) throw new Error(`no cell ${id}`);
  return found;
}
