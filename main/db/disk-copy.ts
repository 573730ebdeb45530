import { open } from 'node:fs/promises';
import { type AppError, appError } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { replaceDurably } from './durable-write';
import type { MemoryFor } from './file-digest';
import { markAt, markOf } from './file-mark';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FileLock } from './lock';

interface Known {
  /** Of the file itself, through symbolic links. */
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
  /** Contents that are ours: those last found on the disk, and those whose write was begun after that. */
  #ours: readonly Uint8Array[];
  readonly #rooms = { old: new Room(), fresh: new Room(), next: [new Room(), new Room(), new Room()] };

  constructor({ path, lock, bytes }: Known, system: FileSystem = nodeFileSystem) {
    this.#path = path;
    this.#lock = lock;
    this.#system = system;
    this.#ours = [bytes];
  }

  /**
   * Replaces the file by the bytes that `take` gives at once, if both it and the lock are still those that this
   * process knows. They may stand in the memory that it is offered, and nobody else keeps them then. One
   * replacement runs at a time.
   *
   * Errors: `file-changed-outside`, and those of `writeDurably`.
   */
  async replace(take: (room: MemoryFor) => Uint8Array): Promise<Result<void, AppError>> {
    // contents are compared while the new file is written; later only whether the file is still that one
    const known = this.#known(this.#rooms.old);
    let bytes: Uint8Array = new Uint8Array(0);
    const objection = async () => {
      const [compared, now, isOurs] = await Promise.all([known, markAt(this.#path), this.#lock.isOurs()]);
      const found = compared?.mark === now ? compared : await this.#known(new Room());
      if (!found || !isOurs) return appError('file-changed-outside', { path: this.#path });
      this.#ours = found.bytes === bytes ? [bytes] : [found.bytes, bytes];
      return undefined;
    };
    const taken = () => (bytes = take((length) => this.#spare(length)));
    const room = (length: number) => this.#rooms.fresh.of(length);
    const written = await replaceDurably(this.#path, taken, { system: this.#system, objection, room });
    // its memory is used by the next one
    await known;
    if (written.ok) this.#ours = [bytes];
    return written;
  }

  /** Which of our contents stands on the disk, and what tells the file apart; undefined where it is none of them. */
  async #known(room: Room): Promise<{ readonly bytes: Uint8Array; readonly mark: string } | undefined> {
    const length = Math.max(...this.#ours.map((bytes) => bytes.length)) + 1;
    const found = await readWithMark(this.#path, room.of(length)).catch(() => undefined);
    const bytes = this.#ours.find((each) => found && Buffer.compare(found.bytes, each) === 0);
    return found && bytes && { bytes, mark: found.mark };
  }

  /** Memory in which none of our contents stands. */
  #spare(length: number): Uint8Array {
    const free = this.#rooms.next.find((room) => !this.#ours.some((bytes) => room.holds(bytes)));
    return free?.of(length) ?? new Uint8Array(length);
  }
}

/** Memory that is used again: made at every save, it keeps the collector busy. */
class Room {
  #memory = new Uint8Array(0);

  of(length: number): Uint8Array {
    if (this.#memory.length < length) this.#memory = new Uint8Array(length * 2);
    return this.#memory.subarray(0, length);
  }

  holds(bytes: Uint8Array): boolean {
    return bytes.buffer === this.#memory.buffer;
  }
}

async function readWithMark(
  path: string,
  room: Uint8Array,
): Promise<{ readonly bytes: Uint8Array; readonly mark: string }> {
  const file = await open(path, 'r');
  try {
    const mark = markOf(await file.stat({ bigint: true }));
    const { bytesRead } = await file.read(room, 0, room.length, 0);
    return { bytes: room.subarray(0, bytesRead), mark };
  } finally {
    await file.close();
  }
}
