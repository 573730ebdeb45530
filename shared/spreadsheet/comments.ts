import type { AppError } from '../errors';
import { ok, type Result } from '../result';
import { parseAddress } from './address';
import { listLimits } from './limits';
import { isMain } from './names';
import type { SpreadsheetPackage } from './package';
import { readRelationships } from './relationships';
import { type CellComment, type SheetTable, tidy } from './sheet-table';
import { readPart } from './xml';

/** A comment says a sentence; what is longer is cut. */
const LONGEST = 500;

/** What is written beside the cells of a sheet (ECMA-376 part 1, 18.7). Errors: those of `readPart`. */
export function readComments(
  source: SpreadsheetPackage,
  sheetPart: string,
): Result<readonly CellComment[], AppError> {
  const ties = readRelationships(source, sheetPart);
  if (!ties.ok) return ties;
  const part = ties.value.find(({ kind }) => kind === 'comments')?.part;
  if (part === undefined || source.find(part) === undefined) return ok([]);
  const comments: { place: string; text: string }[] = [];
  let isText = false;
  const read = readPart(source, part, {
    open: (tag) => {
      isText = tag.local === 't' && isMain(tag.uri);
      const place = tag.attribute('ref');
      if (tag.local === 'comment' && isMain(tag.uri) && place !== undefined)
        comments.push({ place, text: '' });
    },
    text: (piece) => {
      const last = comments.at(-1);
      if (isText && last && last.text.length < LONGEST) last.text += piece;
    },
    close: () => {
      isText = false;
    },
    done: () => comments.length > listLimits.ties,
  });
  if (!read.ok) return read;
  return ok(
    comments.flatMap(({ place, text }) => {
      const column = parseAddress(place)?.column;
      return column === undefined ? [] : [{ place, column: column - 1, text: saidIn(text) }];
    }),
  );
}

/** What a comment says: without who wrote it, and what Excel puts before one with answers. */
function saidIn(text: string): string {
  const said = text
    .slice(0, LONGEST)
    .replace(/^\[[^\]]*\].*?(?:comment|chú thích|bình luận|nhận xét)\s*:\s*/isu, '');
  return tidy(said.replace(/^[^\n:]{1,60}:\s*\n/u, ''));
}

/** The table with what is written beside its cells. */
export function withComments(table: SheetTable, comments: readonly CellComment[]): SheetTable {
  if (comments.length === 0) return table;
  const byRow = Map.groupBy(comments, ({ place }) => parseAddress(place)?.row ?? 0);
  const rows = table.rows.map((row) => {
    const own = byRow.get(row.number);
    return own === undefined ? row : { ...row, comments: own };
  });
  return { ...table, rows };
}
