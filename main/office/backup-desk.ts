/** The copies of the office's file: listed, looked into, put back. */
import { stat } from 'node:fs/promises';
import type { Restored } from '../../shared/api';
import type { BackupHolding, BackupList, SecondFolder } from '../../shared/api-backups';
import type { Season } from '../../shared/domain/season';
import { activeCells } from '../../shared/domain/season-views';
import { type AppError, appError } from '../../shared/errors';
import { differencesOf } from '../../shared/history/difference';
import { fail, ok, type Result } from '../../shared/result';
import { memberTotals } from '../../shared/statistics';
import { type Backup, backupFolderOf, findBackups, listBackups, secondAttachmentsOf } from '../db/backup';
import { loadFile, readBytes } from '../db/check-file';
import type { LastCopy } from '../db/copies';
import { attachmentFolderOf, mirrorAttachments } from '../files/attachments';
import { keyring, lockOf } from '../vault/keyring';
import type { Chosen } from './chosen';
import type { Office } from './office';

type Answer<T> = Result<T, AppError>;

/** The file whose copies are meant: the open one, or the one that could not be opened last. */
interface Meant {
  readonly path: string;
  /** The newest season of the open file. */
  readonly season?: Season | undefined;
}

export class BackupDesk {
  readonly #office: Office;
  readonly #chosen: Chosen;

  constructor(office: Office, chosen: Chosen) {
    this.#office = office;
    this.#chosen = chosen;
  }

  /** Errors: `file-left`, `no-file-open`. */
  async list(handle: string | null): Promise<Answer<BackupList>> {
    const meant = this.#meant(handle);
    if (!meant.ok) return meant;
    const { path } = meant.value;
    const last = handle === null ? undefined : await this.#office.lastCopy();
    const { copies, problems } = await findBackups(path, this.#chosen.secondFolder);
    return ok({
      path,
      folder: backupFolderOf(path),
      copies: copies.map(({ path: _, ...entry }) => entry),
      second: await this.#second(last),
      problem: last?.ok === false ? last.error : null,
      unread: [...problems.values()],
    });
  }

  async #second(last: LastCopy): Promise<SecondFolder | null> {
    const path = this.#chosen.secondFolder;
    if (path === undefined) return null;
    const isThere = (await stat(path).catch(() => undefined))?.isDirectory() === true;
    return { path, isThere, problem: (last?.ok === true && last.value.second) || null };
  }

  /** Errors: `copy-gone`, those of `readFolder`, `readBytes` and `loadFile`. */
  async look(handle: string | null, name: string): Promise<Answer<BackupHolding>> {
    const meant = this.#meant(handle);
    if (!meant.ok) return meant;
    const read = await this.#read(meant.value.path, name);
    if (!read.ok) return read;
    const loaded = await loadFile(read.value.copy.path, read.value.bytes);
    if (!loaded.ok) return loaded;
    loaded.value.database.close();
    const { season } = loaded.value;
    const cells = activeCells(season);
    const now = meant.value.season;
    return ok({
      term: season.season.term,
      cells: cells.length,
      members: memberTotals(cells).total,
      changes: now ? differencesOf(now, season) : null,
    });
  }

  /**
   * Learns the keys of the copies that a password opens: a damaged file asks nobody for one, and copies of before a
   * password was changed or taken away keep theirs. Errors: `password-wrong`; `copy-gone` where none has a password.
   */
  async unlock(handle: string | null, password: string): Promise<Answer<null>> {
    const meant = this.#meant(handle);
    if (!meant.ok) return meant;
    const copies = await listBackups(meant.value.path, this.#chosen.secondFolder);
    // a password takes long to be tried, and of one lock it is wrong once for all
    const wrong = new Map<string, Answer<null>>();
    const isAnyOpen = await keyring.trying(password, async () => {
      let isOpen = false;
      for (const { path } of copies) {
        const bytes = await readBytes(path);
        const lock = bytes.ok ? lockOf(bytes.value) : undefined;
        if (!bytes.ok || lock === undefined || wrong.has(lock)) continue;
        const opened = await keyring.open(path, bytes.value);
        if (opened.ok) isOpen = true;
        else if (opened.error.code === 'password-wrong') wrong.set(lock, opened);
      }
      return isOpen;
    });
    return isAnyOpen ? ok(null) : ([...wrong.values()][0] ?? fail(appError('copy-gone')));
  }

  /** Errors: `copy-gone`, those of `readFolder`, `readBytes` and `Office.putBack`. */
  async restore(handle: string | null, name: string): Promise<Answer<Restored>> {
    const meant = this.#meant(handle);
    if (!meant.ok) return meant;
    const { path } = meant.value;
    const read = await this.#read(path, name);
    if (!read.ok) return read;
    const file = await this.#office.putBack(handle, read.value.bytes);
    if (!file.ok) return file;
    const second = this.#chosen.secondFolder;
    // a document that is nowhere is told when it is opened
    if (second !== undefined) {
      await mirrorAttachments(secondAttachmentsOf(path, second), attachmentFolderOf(path));
    }
    const kept = (await listBackups(path, second)).find(({ reason }) => reason === 'restore');
    return ok({ file: file.value, kept: kept?.name ?? null });
  }

  /** A copy of the file as it lies on the disk: the name comes from the list, so it leads out of no folder. */
  async #read(
    path: string,
    name: string,
  ): Promise<Answer<{ readonly copy: Backup; readonly bytes: Uint8Array }>> {
    const { copies, problems } = await findBackups(path, this.#chosen.secondFolder);
    const copy = copies.find((each) => each.name === name);
    if (!copy) return fail([...problems.values()][0] ?? appError('copy-gone'));
    const bytes = await readBytes(copy.path);
    return bytes.ok ? ok({ copy, bytes: bytes.value }) : bytes;
  }

  #meant(handle: string | null): Answer<Meant> {
    if (handle === null) {
      const { refused } = this.#office;
      return refused === undefined ? fail(appError('no-file-open')) : ok({ path: refused });
    }
    const open = this.#office.opened(handle);
    const seasons = this.#office.allSeasons(handle);
    if (!open.ok) return open;
    if (!seasons.ok) return seasons;
    return ok({ path: open.value.path, season: seasons.value.at(-1) });
  }
}
