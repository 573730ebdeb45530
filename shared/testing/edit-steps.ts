import { expect } from 'vitest';
import { applyChange, type Edit } from '../domain/edits';
import { parseSeason } from '../domain/parse-season';
import type { Cell, Season } from '../domain/season';
import { editSeason } from '../edits/edit-season';
import { changeBetween } from '../edits/season-change';
import type { AppError } from '../errors';
import { sampleSeason } from '../fixtures/sample';
import { must, mustFail } from './must';

/** The season after edits, each of which must succeed and make a valid season, whose difference says it all. */
export function after(season: Season, ...edits: Edit[]): Season {
  return edits.reduce((before, edit) => {
    const edited = must(editSeason(before, edit));
    expect(must(parseSeason(edited))).toStrictEqual(edited);
    expect(applyChange(before, changeBetween(before, edited))).toStrictEqual(edited);
    return edited;
  }, season);
}

/** Why an edit is refused. */
export function refused(edit: Edit, season = sampleSeason()): AppError {
  return mustFail(editSeason(season, edit));
}

export function cellOf(season: Season, id: string): Cell {
  const found = season.cells.find((each) => each.id === id);
  if (!found) throw new Error(`no cell ${id}`);
  return found;
}
