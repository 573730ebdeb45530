import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { digested } from '../db/file-digest';
import {
  type ClosedVault,
  formerKey,
  isVault,
  openVault,
  readVault,
  unlockVault,
  type VaultKey,
} from './vault';

/** A file's contents, and the key that it is under, if any. */
export interface Opened {
  readonly contents: Uint8Array;
  readonly key?: VaultKey;
}

/** The keys of the files that this process may open. Nothing of it is ever written. */
export class Keyring {
  readonly #keys = new Map<string, VaultKey>();
  /** File keys of before a password was changed: what lay beside the file then may be under them still. */
  readonly #former = new Set<Uint8Array>();
  /** What was typed, tried on each vault whose key is not known. */
  readonly #secrets = new Set<string>();

  /** Tries a secret during `work` only; the keys that it opens stay. */
  async trying<T>(secret: string | undefined, work: () => Promise<T>): Promise<T> {
    if (secret === undefined || this.#secrets.has(secret)) return work();
    this.#secrets.add(secret);
    try {
      return await work();
    } finally {
      this.#secrets.delete(secret);
    }
  }

  /** The secret that is being tried, if any: files made meanwhile go under it. */
  get trial(): string | undefined {
    return [...this.#secrets].at(-1);
  }

  learn(key: VaultKey): void {
    this.#keys.set(nameOf(key), key);
    if (key.former) this.#former.add(key.former);
  }

  /** Forgets everything: whoever comes next is asked. */
  clear(): void {
    this.#keys.clear();
    this.#former.clear();
    this.#secrets.clear();
  }

  /**
   * The contents of a file's bytes, which are the bytes themselves where they are under no password.
   *
   * Errors: `file-damaged` (param `reason` “vault” for what has a password), `password-needed`, `password-wrong`.
   */
  async open(path: string, bytes: Uint8Array): Promise<Result<Opened, AppError>> {
    // a file of ours whose first bytes were changed is not taken for another kind
    if (!isVault(bytes) && digested(bytes).differs)
      return fail(appError('file-damaged', { path, params: { reason: 'digest' } }));
    if (!isVault(bytes)) return ok({ contents: bytes });
    const damaged = fail(appError('file-damaged', { path, params: { reason: 'vault' } }));
    const vault = readVault(bytes);
    if (!vault) return damaged;
    const key = this.#keys.get(nameOf(vault)) ?? this.#keptFrom(vault) ?? (await this.#unlock(vault));
    if (!key)
      return fail(appError(this.#secrets.size === 0 ? 'password-needed' : 'password-wrong', { path }));
    const contents = openVault(vault, key);
    if (!contents) return damaged;
    const former = formerKey(vault, key);
    const known = former ? { fileKey: key.fileKey, slots: key.slots, former } : key;
    this.learn(known);
    return ok({ contents, key: known });
  }

  /** The key of a vault that was left under the one of before. */
  #keptFrom(vault: ClosedVault): VaultKey | undefined {
    const fileKey = [...this.#former].find((each) => openVault(vault, { fileKey: each, slots: [] }));
    return fileKey && { fileKey, slots: vault.slots };
  }

  async #unlock(vault: ClosedVault): Promise<VaultKey | undefined> {
    for (const secret of this.#secrets) {
      const key = await unlockVault(vault, secret);
      if (key) return key;
    }
    return undefined;
  }
}

function nameOf({ slots }: Pick<VaultKey, 'slots'>): string {
  return JSON.stringify(slots);
}

/** Tells what a file is locked by from what others are; undefined where it has no password. */
export function lockOf(bytes: Uint8Array): string | undefined {
  const vault = isVault(bytes) ? readVault(bytes) : undefined;
  return vault && nameOf(vault);
}

/** The one of this process. */
export const keyring = new Keyring();
