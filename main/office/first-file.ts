/** The file of the start, as far as it can be shown before it is examined. */
import { randomUUID } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { AppState, OpenFile } from '../../shared/api';
import type { HeldFile } from '../db/data-file';
import { acquireLock } from '../db/lock';
import { syncedBy } from '../files/synced-folder';
import type { FirstView, FirstViews } from './first-view';
import { fileName } from './recent-files';

/** A file that stands as it was left, its lock held. */
export interface FirstFile {
  readonly path: string;
  /** Names this opening. */
  readonly handle: string;
  readonly held: HeldFile;
  readonly savedAt: string;
  /** A `FirstView` as JSON. */
  readonly view: string;
}

/** Larger files are examined before they are shown: to read them twice would take as long. */
const LARGEST_BYTES = 100_000_000;

/** Takes the lock of a file that is kept a view of; undefined, with nothing done, where it has to be examined first, or refused. */
export async function firstFile(path: string, views: FirstViews): Promise<FirstFile | undefined> {
  try {
    const [target, found] = await Promise.all([realpath(path), stat(path)]);
    if (!found.isFile() || found.size > LARGEST_BYTES) return undefined;
    const view = await views.of(await readFile(target));
    if (view === undefined) return undefined;
    const lock = await acquireLock(target);
    if (!lock.ok) return undefined;
    const held = { target, lock: lock.value };
    return { path, handle: randomUUID(), held, savedAt: found.mtime.toISOString(), view };
  } catch {
    return undefined;
  }
}

/** What main answers to `app.state`, as the text of its JSON. */
export function firstAnswer(state: Omit<AppState, 'file' | 'problem'>, file: FirstFile | undefined): string {
  const outer = JSON.stringify({ ok: true, value: { ...state, problem: null } });
  // a season is text by itself: it is not read here to be written again
  return `${outer.slice(0, -2)},"file":${file ? fileText(file) : 'null'}}}`;
}

function fileText({ path, handle, savedAt, view }: FirstFile): string {
  const synced = syncedBy(path);
  const about: Omit<OpenFile, keyof FirstView> = {
    handle,
    path,
    name: fileName(path),
    withPassword: false,
    savedAt,
    readOnly: false,
    ...(synced !== undefined && { synced }),
  };
  return `${JSON.stringify(about).slice(0, -1)},${view.slice(1)}`;
}
