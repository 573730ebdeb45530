/**
 * Other copies of the open season in its folder: a service that carries files keeps two of them where two computers wrote
 * one, and people copy files by hand. Whoever goes on in the wrong one loses work without a word.
 */
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { CopyBeside, OpenFile } from '../../shared/api';
import { sameValue } from '../../shared/domain/same-value';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError, type ErrorCode } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { fold } from '../../shared/text/fold';
import { viewDataFile } from '../db/data-file';
import { readFolder } from '../db/read-folder';
import type { Office } from './office';
import { fileName } from './recent-files';
import { samePlace } from './same-place';

type Answer<T> = Result<T, AppError>;

/** Each is read whole; more of them than this nobody looks through. */
const MOST = 5;
/** Marks that Windows and services put around the name of a copy, folded. */
const BEFORE = /^(?:copy(?: \(\d+\))? of|ban sao cua) /u;
const AFTER = /(?: - (?:copy|ban sao)| ?[([][^()[\]]*[)\]])+$/u;
/** Not the file's own season in another state. */
const OTHERS: ReadonlySet<ErrorCode> = new Set([
  'file-not-found',
  'file-empty',
  'file-not-ours',
  'file-combined',
]);

/** Whether one of two names of files, without endings, looks like that of a copy of the other. */
export function looksLikeCopy(name: string, other: string): boolean {
  const [a, b] = [fold(name), fold(other)];
  return core(a) === core(b) || continues(a, b) || continues(b, a);
}

function core(name: string): string {
  return name.replace(BEFORE, '').replace(AFTER, '');
}

/** “ten-PC” of “ten”, not “tens”. */
function continues(long: string, short: string): boolean {
  return long.startsWith(short) && /^[^\p{L}\p{N}]/u.test(long.slice(short.length));
}

/**
 * Copies beside the open file that hold its ward and term with other figures, or that cannot be read; changed last first.
 * Errors: `file-left`, `no-file-open`, `combined-read-only`, `file-unreadable`.
 */
export async function copiesBeside(office: Office, handle: string): Promise<Answer<readonly CopyBeside[]>> {
  const file = office.dataFile(handle);
  if (!file.ok) return file;
  const { path, sample, savedAt } = file.value.info();
  if (sample) return ok([]);
  const seasons = file.value.allSeasons();
  const season = seasons.ok ? seasons.value.at(-1) : undefined;
  const names = await namesBeside(path);
  if (season === undefined || !names.ok) return names.ok ? ok([]) : names;
  const own = { season, changedAt: file.value.history().at(-1)?.at ?? savedAt };
  const found: CopyBeside[] = [];
  for (const name of names.value.slice(0, MOST)) {
    const copy = await compared(join(dirname(path), name), own);
    if (copy) found.push(copy);
  }
  return ok(found.toSorted((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt)));
}

/** Opens a copy beside the open file. Errors: those of `copiesBeside` and `Office.open`; `file-not-found`. */
export async function openBeside(office: Office, handle: string, name: string): Promise<Answer<OpenFile>> {
  const open = office.opened(handle);
  if (!open.ok) return open;
  const names = await namesBeside(open.value.path);
  if (!names.ok) return names;
  const path = join(dirname(open.value.path), name);
  return names.value.includes(name) ? office.open(path) : fail(appError('file-not-found', { path }));
}

/** Files in the folder of a file whose names are like those of its copies; written last first. */
async function namesBeside(path: string): Promise<Answer<readonly string[]>> {
  const entries = await readFolder(dirname(path));
  if (!entries.ok) return entries;
  const alike = entries.value.filter(
    (entry) =>
      entry.isFile() &&
      extname(entry.name).toLowerCase() === extname(path).toLowerCase() &&
      looksLikeCopy(fileName(entry.name), fileName(path)) &&
      !samePlace(join(dirname(path), entry.name), path),
  );
  const written = await Promise.all(
    alike.map(async ({ name }) => ({ name, at: await writtenAt(join(dirname(path), name)) })),
  );
  return ok(written.toSorted((a, b) => b.at - a.at).map(({ name }) => name));
}

async function writtenAt(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}

async function compared(
  path: string,
  own: { readonly season: Season; readonly changedAt: string },
): Promise<CopyBeside | undefined> {
  const name = basename(path);
  const view = await viewDataFile(path);
  if (!view.ok) {
    if (OTHERS.has(view.error.code)) return undefined;
    return { name, changedAt: new Date(await writtenAt(path)).toISOString(), differs: view };
  }
  const { current, history, savedAt } = view.value;
  if (!isSameTerm(own.season, current.season) || sameValue(own.season, current.season)) return undefined;
  const changedAt = history.at(-1)?.at ?? savedAt;
  const isNewer = Date.parse(changedAt) > Date.parse(own.changedAt);
  return { name, changedAt, differs: ok({ isNewer, cells: differingCells(own.season, current.season) }) };
}

function isSameTerm(one: Season, other: Season): boolean {
  return (
    fold(one.committee.name) === fold(other.committee.name) &&
    fold(one.season.term) === fold(other.season.term)
  );
}

/** The names of cells that are otherwise in the other season, or stand in one of them alone. */
function differingCells(one: Season, other: Season): readonly string[] {
  const there = new Map(other.cells.map((cell) => [cell.id, cell]));
  const here = new Set(one.cells.map(({ id }) => id));
  return [
    ...one.cells.filter((cell) => !sameValue(cell, there.get(cell.id))),
    ...other.cells.filter(({ id }) => !here.has(id)),
  ].map(({ name }) => name);
}
