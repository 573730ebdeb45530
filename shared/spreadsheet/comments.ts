import type { AppError } from '../errors';
import { ok, type Result } from '../result';
import { listLimits } from './limits';
import { isMain } from './names';
import type { SpreadsheetPackage } from './package';
import { readRelationships } from './relationships';
import { readPart } from './xml';

/** The addresses of cells of a sheet that somebody wrote a comment at (ECMA-376 part 1, 18.7). Errors: those of `readPart`. */
export function readCommentPlaces(
  source: SpreadsheetPackage,
  sheetPart: string,
): Result<readonly string[], AppError> {
  const ties = readRelationships(source, sheetPart);
  if (!ties.ok) return ties;
  const part = ties.value.find(({ kind }) => kind === 'comments')?.part;
  if (part === undefined || source.find(part) === undefined) return ok([]);
  const places: string[] = [];
  const read = readPart(source, part, {
    open: (tag) => {
      const place = tag.attribute('ref');
      if (tag.local === 'comment' && isMain(tag.uri) && place !== undefined) places.push(place);
    },
    done: () => places.length > listLimits.ties,
  });
  return read.ok ? ok(places) : read;
}
