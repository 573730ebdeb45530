import { createHash } from 'node:crypto';
import { mkdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { BackupEntry, BackupPlace } from '../../shared/api-backups';
import type { BackupReason, Copy } from '../../shared/backups/copy';
import { copiesOfToday, keptCopies } from '../../shared/backups/rotation';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { localDay } from '../../shared/text/local-day';
import { attachmentFolderOf, mirrorAttachments } from '../files/attachments';
import { checkOpens } from './check-file';
import { writeDurably, writeError } from './durable-write';
import { isGone } from './file-system';
import { readFolder } from './read-folder';

/**
 * Copies of a data file: in a folder beside it and, where the office chose one, in a second folder too, on another
 * disk or a USB stick, there with the attachments.
 */

const FOLDER_ENDING = '.saoluu';
const ATTACHMENTS_ENDING = '.tailieu';

/** A copy, told apart from the others of its file by its name. */
export interface Backup extends BackupEntry {
  readonly path: string;
}

function stemOf(path: string): string {
  return basename(path, extname(path));
}

/** The folder of a data file's backups: `Phường A.dhcb` has `Phường A.saoluu` beside it. */
export function backupFolderOf(path: string): string {
  return join(dirname(path), stemOf(path) + FOLDER_ENDING);
}

const TELLING_LETTERS = 6;

/** Its name in a folder that may hold the copies of several files: of one name, they are told apart by where they lie. */
function nameInSecond(path: string): string {
  return `${stemOf(path)} ${createHash('sha256').update(path).digest('hex').slice(0, TELLING_LETTERS)}`;
}

interface Folder {
  readonly place: BackupPlace;
  readonly path: string;
}

function foldersOf(path: string, second: string | undefined): readonly Folder[] {
  const beside = { place: 'beside', path: backupFolderOf(path) } as const;
  if (second === undefined) return [beside];
  return [beside, { place: 'second', path: join(second, nameInSecond(path) + FOLDER_ENDING) }];
}

/** The folders of a data file's copies. */
export function backupFoldersOf(path: string, second: string | undefined): readonly string[] {
  return foldersOf(path, second).map((folder) => folder.path);
}

/** The folder of the attachments that lie with the copies in a second folder. */
export function secondAttachmentsOf(path: string, second: string): string {
  return join(second, nameInSecond(path) + ATTACHMENTS_ENDING);
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
const NAME =
  /-(?<day>\d{8})-(?<time>\d{6})(?:-(?<number>\d{4,}))?(?:-(?<why>v\d+|gio|tay|nhap|chot|goi|ghi-de|khoi-phuc))?$/u;

const whyWords = {
  daily: '',
  hourly: '-gio',
  asked: '-tay',
  import: '-nhap',
  finish: '-chot',
  package: '-goi',
  replaced: '-ghi-de',
  restore: '-khoi-phuc',
} as const satisfies Partial<Record<BackupReason, string>>;

interface Named extends Copy {
  readonly name: string;
}

/** The copies of a data file in a folder, oldest first. Errors: those of `readFolder`. */
async function copiesIn(folder: string, path: string): Promise<Result<readonly Named[], AppError>> {
  // on Windows the same file may be named in other letters
  const ending = extname(path).toLowerCase();
  const entries = await readFolder(folder);
  if (!entries.ok) return entries;
  const copies = entries.value.flatMap(({ name }): Named[] => {
    const isOne = extname(name).toLowerCase() === ending;
    const found = isOne ? NAME.exec(stemOf(name))?.groups : undefined;
    if (!found) return [];
    const { day = '', time = '', number = '0', why = '' } = found;
    return [{ name, day, time, number: Number(number), reason: reasonOf(why) }];
  });
  return ok(copies.sort(byAge));
}

function byAge(a: Named, b: Named): number {
  return a.number - b.number || (a.name < b.name ? -1 : 1);
}

function reasonOf(why: string): BackupReason {
  const known = Object.entries(whyWords).find(([, word]) => word === (why === '' ? '' : `-${why}`));
  return known ? (known[0] as keyof typeof whyWords) : 'migration';
}

/** What was found in the folders of copies. */
export interface FoundBackups {
  /** Newest first; one that lies in both folders is one of them. */
  readonly copies: readonly Backup[];
  /** Why a folder could not be read: there may be more in it. */
  readonly problems: ReadonlyMap<BackupPlace, AppError>;
}

/** The backups of a data file, as far as its folders can be read. */
export async function findBackups(path: string, second?: string): Promise<FoundBackups> {
  const found = new Map<string, { readonly copy: Named; readonly folders: readonly Folder[] }>();
  const problems = new Map<BackupPlace, AppError>();
  for (const folder of foldersOf(path, second)) {
    const copies = await copiesIn(folder.path, path);
    if (!copies.ok) problems.set(folder.place, copies.error);
    else if (folder.place === 'beside' && copies.value.length === 0 && (await isAway(path)))
      problems.set(folder.place, appError('file-not-found', { path: folder.path }));
    for (const copy of copies.ok ? copies.value : []) {
      found.set(copy.name, { copy, folders: [...(found.get(copy.name)?.folders ?? []), folder] });
    }
  }
  const newestFirst = [...found.values()].sort((a, b) => byAge(b.copy, a.copy));
  const copies = await Promise.all(newestFirst.map(({ copy, folders }) => backupOf(copy, folders)));
  return { copies, problems };
}

/** Whether the file is not in its place: with its stick, say, its copies are gone too, and nobody knows of them. */
async function isAway(path: string): Promise<boolean> {
  return stat(path).then(() => false, isGone);
}

/** The backups that `findBackups` finds. */
export async function listBackups(path: string, second?: string): Promise<readonly Backup[]> {
  return (await findBackups(path, second)).copies;
}

async function backupOf(copy: Named, folders: readonly Folder[]): Promise<Backup> {
  const path = join(folders[0]?.path ?? '', copy.name);
  const madeAt = `${copy.day}${copy.time}`.replace(
    /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/u,
    '$1-$2-$3 $4:$5:$6',
  );
  const sizeBytes = (await stat(path).catch(() => undefined))?.size ?? 0;
  const places = folders.map(({ place }) => place);
  return { name: copy.name, path, places, sizeBytes, reason: copy.reason, madeAt };
}

/** Why a copy is to be made now. */
export type BackupWish = { readonly now: Date } & (
  | { readonly reason: Exclude<BackupReason, 'migration'> }
  | { readonly reason: 'migration'; readonly from: number }
);

/** What became of the copy in the second folder, where it is not there. */
export interface BackupMade {
  readonly second?: AppError;
}

/**
 * Keeps a copy of a data file's bytes: the first of a day, or always where an hour passed or something is about to
 * happen to the file. A copy of today that does not hold a sound file is made anew. What the rotation gives up goes.
 *
 * Errors: `file-damaged` where the copy cannot be opened, which leaves none; those of `readFolder`, for a number
 * that is too low would make it older than it is; those of `writeDurably`. All of them are about the copy beside the file.
 */
export async function backUp(
  path: string,
  bytes: Uint8Array,
  wish: BackupWish,
  second?: string,
): Promise<Result<BackupMade, AppError>> {
  const problems = new Map<BackupPlace, AppError>();
  const folders: { readonly folder: Folder; readonly copies: readonly Named[] }[] = [];
  for (const folder of foldersOf(path, second)) {
    const copies = await copiesIn(folder.path, path);
    if (copies.ok) folders.push({ folder, copies: copies.value });
    else if (folder.place === 'beside') return copies;
    else problems.set(folder.place, copies.error);
  }
  const made = stamp(wish.now);
  const [day = '', time = ''] = made.split('-');
  const highest = Math.max(0, ...folders.flatMap(({ copies }) => copies.map((copy) => copy.number)));
  const why = wish.reason === 'migration' ? `-v${String(wish.from)}` : whyWords[wish.reason];
  const name = `${stemOf(path)}-${made}-${String(highest + 1).padStart(4, '0')}${why}${extname(path)}`;
  for (const { folder, copies } of folders) {
    const today = copiesOfToday(copies, { day, time });
    if (wish.reason === 'daily' && (await anySound(folder.path, today))) continue;
    const written = await putCopy(folder, name, bytes, wish.reason);
    if (!written.ok) problems.set(folder.place, written.error);
    else await removeOld(folder.path, path);
  }
  if (second !== undefined && !problems.has('second')) {
    const mirrored = await mirrorAttachments(attachmentFolderOf(path), secondAttachmentsOf(path, second));
    if (!mirrored.ok) problems.set('second', mirrored.error);
  }
  const [beside, there] = [problems.get('beside'), problems.get('second')];
  if (beside) return fail(beside);
  return ok(there ? { second: there } : {});
}

/** What gives way may be damaged, and is kept as it is; what an older program wrote was opened just now. */
const KEPT_UNSEEN: ReadonlySet<BackupReason> = new Set(['replaced', 'restore', 'migration']);

async function putCopy(
  { place, path: folder }: Folder,
  name: string,
  bytes: Uint8Array,
  reason: BackupReason,
): Promise<Result<void, AppError>> {
  try {
    // a stick that is not there must not become a folder of this disk
    await mkdir(folder, { recursive: place === 'beside' });
  } catch (error) {
    const problem = writeError(error, folder);
    if (problem.params?.['system'] !== 'EEXIST' || !(await isFolder(folder))) return fail(problem);
  }
  const copy = join(folder, name);
  const written = await writeDurably(copy, bytes);
  if (!written.ok || KEPT_UNSEEN.has(reason) || (await isSound(copy))) return written;
  await unlink(copy).catch(() => undefined);
  return fail(appError('file-damaged', { path: copy, params: { reason: 'copy' } }));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

async function isSound(copy: string): Promise<boolean> {
  return (await checkOpens(copy)).ok;
}

async function anySound(folder: string, copies: readonly Named[]): Promise<boolean> {
  for (const { name } of copies.toReversed()) if (await isSound(join(folder, name))) return true;
  return false;
}

/** A copy that cannot be removed stays and does no harm. */
async function removeOld(folder: string, path: string): Promise<void> {
  const copies = await copiesIn(folder, path);
  if (!copies.ok) return;
  const kept = keptCopies(copies.value);
  for (const copy of copies.value.filter((each) => !kept.has(each))) {
    await unlink(join(folder, copy.name)).catch(() => undefined);
  }
}
