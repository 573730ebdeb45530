import { stat } from 'node:fs/promises';
import { type AppError, appError } from '../../shared/errors';
import { ok, type Result } from '../../shared/result';
import { readBytes } from './check-file';
import { writeDurably } from './durable-write';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FileLock } from './lock';

interface Known {
  readonly path: string;
  readonly lock: FileLock;
  /** As just read from the file. */
  readonly bytes: Uint8Array;
}

/**
 * The file on the disk as this process knows it. Nothing is written over a file
 * that somebody else changed meanwhile (a restored copy, a synchronised folder).
 */
export class DiskCopy {
  readonly #path: string;
  readonly #lock: FileLock;
  readonly #system: FileSystem;
  /** What distinguishes the file at a glance: size, time, place on the disk. */
  #seen: string | undefined;
  /** Contents that are ours: the last one, and one whose write was reported as failed. */
  #ours: readonly Uint8Array[];

  private constructor({ path, lock, bytes }: Known, system: FileSystem) {
    this.#path = path;
    this.#lock = lock;
    this.#system = system;
    this.#ours = [bytes];
  }

  static async of(known: Known, system: FileSystem = nodeFileSystem): Promise<DiskCopy> {
    const copy = new DiskCopy(known, system);
    const seen = await glance(known.path);
    if (seen?.size === BigInt(known.bytes.length)) copy.#seen = seen.mark;
    return copy;
  }

  /**
   * Replaces the file, if both it and the lock are still those that this process knows.
   *
   * Errors: `file-changed-outside`, and those of `writeDurably`.
   */
  async replace(bytes: Uint8Array): Promise<Result<void, AppError>> {
    const objection = async () => {
      const answers = await Promise.all([this.#isKnown(), this.#lock.isOurs()]);
      if (answers.includes(false)) return appError('file-changed-outside', { path: this.#path });
      this.#ours = [...this.#ours.slice(-1), bytes];
      return undefined;
    };
    const written = await writeDurably(this.#path, bytes, this.#system, objection);
    if (!written.ok) return written;
    this.#ours = [bytes];
    this.#seen = (await glance(this.#path))?.mark;
    return ok(undefined);
  }

  async #isKnown(): Promise<boolean> {
    const seen = await glance(this.#path);
    if (!seen) return false;
    if (seen.mark === this.#seen) return true;
    const found = await readBytes(this.#path);
    return found.ok && this.#ours.some((bytes) => Buffer.compare(found.value, bytes) === 0);
  }
}

async function glance(path: string): Promise<{ readonly mark: string; readonly size: bigint } | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && { mark: [found.ino, found.size, found.mtimeNs].join(' '), size: found.size };
}
