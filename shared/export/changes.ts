import type { Season } from '../domain/season';
import { respell } from '../text/spelling';
import type { SheetName } from './sheet-codes';
import type { SheetCell, SheetModel, SheetRow } from './sheet-model';
import { shownText } from './sheet-texts';
import { isOrdinal } from './styles';

/**
 * What a sheet says otherwise than when it last went out. Of each row of data the
 * season keeps a line of digests, its key first, then three letters for each
 * column: little enough to keep, and a change passes unseen once in 260 000 times.
 */

type KeptExport = NonNullable<Season['exports']>[number];

/** A sheet as it went out before. */
export type EarlierExport = Pick<KeptExport, 'exportedOn' | 'rows'>;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const KEY_LETTERS = 6;
const CELL_LETTERS = 3;
/** An empty cell, and a running number, which changes with every row before it. */
const NOTHING = '...';

/** The digests of a sheet's rows of data, to be kept until its next export. */
export function digestsOf({ rows }: Pick<SheetModel, 'rows'>): string[] {
  return rows.flatMap(({ key, cells }) =>
    key === undefined ? [] : [digest(key, KEY_LETTERS) + cellDigests(cells.filter(isPrinted)).join('')],
  );
}

export interface MarkedRows {
  readonly rows: readonly SheetRow[];
  /** Some cell says something else, or is new. */
  readonly changed: boolean;
  /** Rows of the earlier export that are no more. */
  readonly gone: number;
}

/** Marks the cells that say something else than at the last export, and whole rows that are new. */
export function markChanges(rows: readonly SheetRow[], earlier: EarlierExport): MarkedRows {
  const before = new Map(earlier.rows.map((line) => [line.slice(0, KEY_LETTERS), line.slice(KEY_LETTERS)]));
  const gone = new Set(before.keys());
  let changed = false;
  const marked = rows.map((row): SheetRow => {
    if (row.key === undefined) return row;
    const key = digest(row.key, KEY_LETTERS);
    gone.delete(key);
    const printed = markedCells(row.cells.filter(isPrinted), before.get(key));
    const cells = [...printed, ...row.cells.filter((cell) => !isPrinted(cell))];
    changed ||= cells.some((cell) => cell.changed === true);
    return { ...row, cells };
  });
  return { rows: marked, changed, gone: gone.size };
}

/** What stands beside a table says nothing of its own. */
function isPrinted({ style }: SheetCell): boolean {
  return style !== 'work';
}

function markedCells(cells: readonly SheetCell[], before: string | undefined): readonly SheetCell[] {
  const now = cellDigests(cells);
  return cells.map((cell, index) => {
    const start = index * CELL_LETTERS;
    const same = before !== undefined && before.slice(start, start + CELL_LETTERS) === now[index];
    return same || isOrdinal(cell.style) ? cell : { ...cell, changed: true };
  });
}

function cellDigests(cells: readonly SheetCell[]): string[] {
  return cells.map(({ style, content }) => {
    const shown = isOrdinal(style) ? undefined : shownText(content, false);
    // one spelling for all: another one chosen is no change
    return shown === undefined ? NOTHING : digest(respell(shown, 'uỷ'), CELL_LETTERS);
  });
}

const BITS_OF_LETTER = 6;
const LETTER_MASK = 63;
/** Mixes the upper bits into the lower ones, which the letters are made of. */
const HALF_SHIFT = 14;
const SEEDS = [0x811c9dc5, 0x41c6ce57] as const;
const FACTORS = [0x01000193, 0x5bd1e995] as const;

/** So many letters for a text, the same at every run: two FNV hashes side by side. */
function digest(text: string, letters: number): string {
  let low: number = SEEDS[0];
  let high: number = SEEDS[1];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, FACTORS[0]);
    high = Math.imul(high ^ code, FACTORS[1]);
  }
  const halves = [low ^ (low >>> HALF_SHIFT), high ^ (high >>> HALF_SHIFT)] as const;
  let result = '';
  for (let count = 0; count < letters; count += 1) {
    const half = halves[count < CELL_LETTERS ? 0 : 1];
    const shift = (count % CELL_LETTERS) * BITS_OF_LETTER;
    result += ALPHABET[(half >>> shift) & LETTER_MASK] ?? '';
  }
  return result;
}

/**
 * What an export of each sheet on this day is compared with, by the sheet's code: what went out
 * last on an earlier day; on the first day the export before.
 */
export function earlierExports(season: Season, today: string): ReadonlyMap<SheetName, EarlierExport> {
  return new Map(
    (season.exports ?? []).map((kept) => [
      kept.id as SheetName,
      (kept.exportedOn === today ? kept.earlier : undefined) ?? kept,
    ]),
  );
}

/** What the season keeps once these sheets went out on this day; of other sheets what it had. */
export function keptExports(season: Season, sheets: readonly SheetModel[], today: string): KeptExport[] {
  const before = earlierExports(season, today);
  const others = (season.exports ?? []).filter(({ id }) => sheets.every(({ code }) => code !== id));
  const kept = sheets.map((sheet): KeptExport => {
    const last = before.get(sheet.code);
    const earlier = last === undefined || last.exportedOn === today ? undefined : last;
    return {
      id: sheet.code,
      exportedOn: today,
      rows: digestsOf(sheet),
      ...(earlier ? { earlier: { exportedOn: earlier.exportedOn, rows: [...earlier.rows] } } : {}),
    };
  });
  return [...others, ...kept];
}
