/** The password of the office's file: set, changed, removed, and what lies beside the file with it. */
import { stat } from 'node:fs/promises';
import type { PasswordSet } from '../../shared/api';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { backupFoldersOf, secondAttachmentsOf } from '../db/backup';
import { readBytes } from '../db/check-file';
import { attachmentFolderOf } from '../files/attachments';
import type { Cost } from '../vault/cost';
import { Keyring, keyring } from '../vault/keyring';
import { type Beside, protectBeside } from '../vault/protect';
import { newRecoveryKey } from '../vault/recovery-key';
import { COST, newVaultKey, type VaultKey } from '../vault/vault';
import type { Office } from './office';
import type { ProtectedFile } from './office-file';

type Answer<T> = Result<T, AppError>;

export class PasswordDesk {
  readonly #office: Office;
  readonly #cost: Cost;

  /** `cost` is that of new passwords. */
  constructor(office: Office, cost = COST) {
    this.#office = office;
    this.#cost = cost;
  }

  /**
   * Puts the file, its copies and its attachments under a password; gives the recovery key, which is nowhere else,
   * also where something beside the file is not under it yet: that is done at the next opening.
   * Errors: `password-wrong` where `current` is not that of now; `second-folder-gone` where what lies there is still under
   * the password before this one; those of writing.
   */
  set(handle: string, password: string, current: string | undefined): Promise<Answer<PasswordSet>> {
    return this.#office.beside.run(() => this.#set(handle, password, current));
  }

  async #set(handle: string, password: string, current: string | undefined): Promise<Answer<PasswordSet>> {
    const file = await this.#allowed(handle, current);
    if (!file.ok) return file;
    // of two passwords before, the file would know one only
    const before = file.value.key();
    const pending = before?.former ? await this.#protect(file.value) : ok(null);
    if (!pending.ok) return pending;
    const recovery = newRecoveryKey();
    const made = await newVaultKey(password, recovery, this.#cost);
    const key = before ? { ...made, former: before.fileKey } : made;
    keyring.learn(key);
    const put = await file.value.putUnder(key);
    if (!put.ok) return put;
    const beside = await this.#protect(file.value);
    return ok({ recovery, problem: beside.ok ? null : beside.error });
  }

  /** Makes the file plain again, after what lies beside it: of a kill in between the file and its password know. Errors: as `set`. */
  remove(handle: string, current: string): Promise<Answer<null>> {
    return this.#office.beside.run(() => this.#remove(handle, current));
  }

  async #remove(handle: string, current: string): Promise<Answer<null>> {
    const file = await this.#allowed(handle, current);
    if (!file.ok) return file;
    const reached = await this.#reached();
    if (!reached.ok) return reached;
    const beside = await this.#bring(file.value, undefined);
    const put = beside.ok ? await file.value.putUnder(undefined) : beside;
    if (put.ok) return ok(null);
    // only once the file is surely under its password again, what lies beside it
    const back = await file.value.flush();
    if (back.ok) await this.#protect(file.value);
    return put;
  }

  /** What a kill left plain beside a file that has a password, or under the one of before. */
  finish(handle: string): Promise<Answer<null>> {
    return this.#office.beside.run(async () => {
      const file = this.#office.protectable(handle);
      if (!file.ok || !file.value.key()) return ok(null);
      return this.#protect(file.value);
    });
  }

  /** Brings what lies beside a file under its password; then nothing needs the key of before. */
  async #protect(file: ProtectedFile): Promise<Answer<null>> {
    const key = file.key();
    const done = await this.#bring(file, key);
    if (!done.ok) return done;
    if (!key?.former) return ok(null);
    const alone = { fileKey: key.fileKey, slots: key.slots };
    keyring.learn(alone);
    const put = await file.putUnder(alone);
    return put.ok ? ok(null) : put;
  }

  /** No copy is made meanwhile: it would take plain attachments along to where this has been already. */
  #bring(file: ProtectedFile, key: VaultKey | undefined): Promise<Result<void, AppError>> {
    return file.copies().alone(async () => {
      const done = await protectBeside(this.#beside(file), key);
      return done.ok ? this.#reached() : done;
    });
  }

  /** Whether the second folder is there, where one was chosen: what lies on a stick that is not plugged in stays as it is. */
  async #reached(): Promise<Result<void, AppError>> {
    const path = this.#office.chosen.secondFolder;
    if (path === undefined) return ok(undefined);
    const isThere = (await stat(path).catch(() => undefined))?.isDirectory() === true;
    return isThere ? ok(undefined) : fail(appError('second-folder-gone', { path }));
  }

  #beside(file: ProtectedFile): Beside {
    const { path } = file.info();
    const second = this.#office.chosen.secondFolder;
    return {
      copies: backupFoldersOf(path, second),
      attachments: [
        attachmentFolderOf(path),
        ...(second === undefined ? [] : [secondAttachmentsOf(path, second)]),
      ],
    };
  }

  /** The file, where whoever asks knows its password: the window may stand open with nobody before it. */
  async #allowed(handle: string, current: string | undefined): Promise<Answer<ProtectedFile>> {
    const file = this.#office.protectable(handle);
    if (!file.ok || !file.value.key()) return file;
    const { path } = file.value.info();
    const bytes = await readBytes(path);
    if (!bytes.ok) return bytes;
    const ring = new Keyring();
    const opened = await ring.trying(current, () => ring.open(path, bytes.value));
    return opened.ok ? file : fail(appError('password-wrong', { path }));
  }
}
