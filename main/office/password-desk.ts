/** The password of the office's file: set, changed, removed, and what lies beside the file with it. */
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { backupFoldersOf, secondAttachmentsOf } from '../db/backup';
import { readBytes } from '../db/check-file';
import type { OpenDataFile } from '../db/data-file';
import { attachmentFolderOf } from '../files/attachments';
import { Keyring, keyring } from '../vault/keyring';
import { protectBeside } from '../vault/protect';
import { newRecoveryKey } from '../vault/recovery-key';
import { newVaultKey, type VaultKey } from '../vault/vault';
import type { Office } from './office';

type Answer<T> = Result<T, AppError>;

export class PasswordDesk {
  readonly #office: Office;

  constructor(office: Office) {
    this.#office = office;
  }

  /**
   * Puts the file, its copies and its attachments under a password; gives the recovery key, which is nowhere else.
   * Errors: `password-wrong` where `current` is not that of now, and those of writing.
   */
  async set(handle: string, password: string, current: string | undefined): Promise<Answer<string>> {
    const file = await this.#allowed(handle, current);
    if (!file.ok) return file;
    const recovery = newRecoveryKey();
    const key = await newVaultKey(password, recovery);
    keyring.learn(key);
    const put = await this.#putUnder(file.value, key);
    return put.ok ? ok(recovery) : put;
  }

  /** Makes the file plain again. Errors: as `set`. */
  async remove(handle: string, current: string): Promise<Answer<null>> {
    const file = await this.#allowed(handle, current);
    return file.ok ? this.#putUnder(file.value, undefined) : file;
  }

  /** What a kill left plain beside a file that has a password. */
  async finish(handle: string): Promise<Answer<null>> {
    const file = this.#office.dataFile(handle);
    if (!file.ok || !file.value.key()) return ok(null);
    return this.#protect(file.value);
  }

  async #putUnder(file: OpenDataFile, key: VaultKey | undefined): Promise<Answer<null>> {
    const put = await file.putUnder(key);
    return put.ok ? this.#protect(file) : put;
  }

  async #protect(file: OpenDataFile): Promise<Answer<null>> {
    const { path } = file.info();
    const second = this.#office.chosen.secondFolder;
    const beside = {
      copies: backupFoldersOf(path, second),
      attachments: [
        attachmentFolderOf(path),
        ...(second === undefined ? [] : [secondAttachmentsOf(path, second)]),
      ],
    };
    const done = await protectBeside(beside, file.key());
    return done.ok ? ok(null) : done;
  }

  /** The file, where whoever asks knows its password: the window may stand open with nobody before it. */
  async #allowed(handle: string, current: string | undefined): Promise<Answer<OpenDataFile>> {
    const file = this.#office.dataFile(handle);
    if (!file.ok || !file.value.key()) return file;
    const { path } = file.value.info();
    const bytes = await readBytes(path);
    if (!bytes.ok) return bytes;
    const ring = new Keyring();
    const opened = await ring.trying(current, () => ring.open(path, bytes.value));
    return opened.ok ? file : fail(appError('password-wrong', { path }));
  }
}
