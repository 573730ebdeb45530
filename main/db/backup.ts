import { mkdir, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { AppError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { localDay } from '../files/local-day';
import { loadDatabase } from './check-file';
import { writeDurably, writeError } from './durable-write';

/** Copies of a data file that are kept; older ones go. */
const KEPT_BACKUPS = 10;

const FOLDER_ENDING = '.saoluu';

/** Why a copy was made: the first of a day, or what was about to happen. */
export type BackupReason = 'daily' | 'migration' | 'replaced' | 'restore';

export interface Backup {
  readonly path: string;
  readonly sizeBytes: number;
  readonly reason: BackupReason;
  /** When it was made by the clock of then: `2025-01-31 09:30:12`. */
  readonly madeAt: string;
}

function stemOf(path: string): string {
  return basename(path, extname(path));
}

/** The folder of a data file's backups: `Phường A.dhcb` has `Phường A.saoluu` beside it. */
export function backupFolderOf(path: string): string {
  return join(dirname(path), stemOf(path) + FOLDER_ENDING);
}

/** `20250131-093012`, local time: files sort by name as by age. */
function stamp(at: Date): string {
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, '0'));
  return `${localDay(at).replaceAll('-', '')}-${time.join('')}`;
}

/**
 * The end of a copy's name: time, number, and why. The number counts the copies of a file, for a clock may be set
 * back; copies of earlier programs have none and are older.
 */
const NAME = /-(?<day>\d{8})-(?<time>\d{6})(?:-(?<number>\d{4,}))?(?:-(?<why>v\d+|ghi-de|khoi-phuc))?$/u;

const whyWords = { daily: '', replaced: '-ghi-de', restore: '-khoi-phuc' } as const;

interface Named {
  readonly name: string;
  readonly day: string;
  readonly time: string;
  readonly number: number;
  readonly why: string;
}

/** The copies of a data file, oldest first. */
async function copiesOf(path: string): Promise<readonly Named[]> {
  const ending = extname(path);
  const names = await readdir(backupFolderOf(path)).catch(() => []);
  const copies = names.flatMap((name): Named[] => {
    const found = name.endsWith(ending) ? NAME.exec(basename(name, ending))?.groups : undefined;
    if (!found) return [];
    const { day = '', time = '', number = '0', why = '' } = found;
    return [{ name, day, time, number: Number(number), why }];
  });
  return copies.sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
}

function reasonOf({ why }: Named): BackupReason {
  if (why === 'ghi-de') return 'replaced';
  if (why === 'khoi-phuc') return 'restore';
  return why === '' ? 'daily' : 'migration';
}

/** The backups of a data file, newest first. */
export async function listBackups(path: string): Promise<readonly Backup[]> {
  const copies = (await copiesOf(path)).toReversed();
  return Promise.all(
    copies.map(async (copy) => {
      const place = join(backupFolderOf(path), copy.name);
      const madeAt = `${copy.day}${copy.time}`.replace(
        /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/u,
        '$1-$2-$3 $4:$5:$6',
      );
      return { path: place, sizeBytes: (await stat(place)).size, reason: reasonOf(copy), madeAt };
    }),
  );
}

/** Why a copy is to be made now. */
export type BackupWish = { readonly now: Date } & (
  | { readonly reason: 'daily' | 'replaced' | 'restore' }
  | { readonly reason: 'migration'; readonly from: number }
);

/**
 * Keeps a copy of a data file's bytes: the first of a day, or always where something is about to happen to the file.
 * A copy of today that does not hold a sound file is made anew.
 *
 * Errors: those of `writeDurably`.
 */
export async function backUp(
  path: string,
  bytes: Uint8Array,
  wish: BackupWish,
): Promise<Result<void, AppError>> {
  const made = stamp(wish.now);
  const copies = await copiesOf(path);
  if (wish.reason === 'daily' && (await hasSoundCopy(path, copies, made.slice(0, 8)))) return ok(undefined);
  const why = wish.reason === 'migration' ? `-v${String(wish.from)}` : whyWords[wish.reason];
  const number = String((copies.at(-1)?.number ?? 0) + 1).padStart(4, '0');
  const copy = join(backupFolderOf(path), `${stemOf(path)}-${made}-${number}${why}${extname(path)}`);
  try {
    await mkdir(backupFolderOf(path), { recursive: true });
  } catch (error) {
    return fail(writeError(error, backupFolderOf(path)));
  }
  const written = await writeDurably(copy, bytes);
  if (written.ok) await removeOldest(path);
  return written;
}

async function hasSoundCopy(path: string, copies: readonly Named[], day: string): Promise<boolean> {
  for (const copy of copies.filter((each) => each.day === day).toReversed()) {
    const bytes = await readFile(join(backupFolderOf(path), copy.name)).catch(() => undefined);
    const found = bytes && (await loadDatabase(copy.name, bytes));
    if (!found?.ok) continue;
    found.value.close();
    return true;
  }
  return false;
}

/** A copy that cannot be removed stays and does no harm. */
async function removeOldest(path: string): Promise<void> {
  const copies = await copiesOf(path);
  for (const { name } of copies.slice(0, Math.max(0, copies.length - KEPT_BACKUPS))) {
    await unlink(join(backupFolderOf(path), name)).catch(() => undefined);
  }
}
