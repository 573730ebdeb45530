import { open } from 'node:fs/promises';
import { type AppError, appError } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { type Begun, beginReplacing, dropBegun, replaceDurably } from './durable-write';
import type { Again } from './file-digest';
import { markAt, markOf } from './file-mark';
import {
  type FileSystem,
  isGone,
  nodeFileSystem,
  PERMISSION_BITS,
  patiently,
  systemCode,
} from './file-system';
import type { FileLock } from './lock';

interface Parts {
  /** Of the file itself, through symbolic links. */
  readonly path: string;
  readonly lock: FileLock;
  /** As just read from the file. */
  readonly bytes: Uint8Array;
}

/** Which of our contents stands on the disk, and what tells the file apart. */
interface Known {
  readonly bytes: Uint8Array;
  readonly mark: string;
  /** Permission bits. */
  readonly mode: number;
}

interface Beginning {
  /** Undefined where none of our contents stands there, or it could not be read. */
  readonly known: Promise<Known | undefined>;
  readonly replacing: Begun;
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
  #begun: Beginning | undefined;
  #isReplacing = false;
  /** The permissions of the file as they were at the last replacement. */
  #mode: number | undefined;
  readonly #rooms = { old: new Room(), fresh: new Room(), next: [new Room(), new Room(), new Room()] };

  constructor({ path, lock, bytes }: Parts, system: FileSystem = nodeFileSystem) {
    this.#path = path;
    this.#lock = lock;
    this.#system = system;
    this.#ours = [bytes];
  }

  /** The file as it was last read or written; its memory is used again by later writes. */
  get bytes(): Uint8Array {
    return this.#ours.at(-1) ?? new Uint8Array(0);
  }

  /** Begins the next replacement, whose bytes are still being made; nothing happens while one runs. */
  begin(): void {
    if (this.#isReplacing || this.#begun) return;
    // contents are compared while the new file is made and written; later only whether the file is still that one
    const known = this.#known(this.#rooms.old).catch(() => undefined);
    const permissions = { before: this.#mode, now: known.then((found) => found?.mode) };
    this.#begun = { known, replacing: beginReplacing(this.#path, this.#system, permissions) };
  }

  /** Leaves nothing of a replacement that was begun and did not come. */
  async drop(): Promise<void> {
    const begun = this.#begun;
    this.#begun = undefined;
    if (begun) await dropBegun(begun.replacing, this.#system);
  }

  /**
   * Replaces the file by the bytes that `take` gives at once, if both it and the lock are still those that this
   * process knows. They may stand in the memory that it is offered, and nobody else keeps them then. One
   * replacement runs at a time.
   *
   * Errors: `file-changed-outside`; `target-unreadable` where nobody can say whether it was; those of `writeDurably`.
   */
  async replace(take: (again: Again) => Uint8Array): Promise<Result<void, AppError>> {
    this.begin();
    const begun = this.#begun;
    if (!begun) throw new Error('one replacement runs at a time');
    this.#begun = undefined;
    this.#isReplacing = true;
    try {
      return await this.#replace(begun, take);
    } finally {
      this.#isReplacing = false;
    }
  }

  async #replace(
    { known, replacing }: Beginning,
    take: (again: Again) => Uint8Array,
  ): Promise<Result<void, AppError>> {
    let bytes: Uint8Array;
    try {
      bytes = take({ room: (length) => this.#spare(length), before: this.#ours.at(-1) });
    } catch (error) {
      await dropBegun(replacing, this.#system);
      throw error;
    }
    const objection = () => this.#objection(known, bytes).catch((error: unknown) => this.#unreadable(error));
    const room = (length: number) => this.#rooms.fresh.of(length);
    const written = await replaceDurably(replacing, bytes, { system: this.#system, objection, room });
    // its memory is used by the next one
    await known;
    if (written.ok) this.#ours = [bytes];
    return written;
  }

  /** Why the file may not give way to these bytes. Throws where it or the lock cannot be read. */
  async #objection(known: Beginning['known'], bytes: Uint8Array): Promise<AppError | undefined> {
    const [compared, now, isOurs] = await Promise.all([known, markAt(this.#path), this.#lock.isOurs()]);
    const found = compared?.mark === now ? compared : await this.#known(new Room());
    if (!found || !isOurs) return appError('file-changed-outside', { path: this.#path });
    this.#mode = found.mode;
    this.#ours = found.bytes === bytes ? [bytes] : [found.bytes, bytes];
    return undefined;
  }

  #unreadable(error: unknown): AppError {
    const system = systemCode(error);
    if (system === undefined) throw error;
    return appError('target-unreadable', { path: this.#path, params: { system } });
  }

  /** Which of our contents stands there; undefined where none does. Throws where it cannot be read. */
  async #known(room: Room): Promise<Known | undefined> {
    const length = Math.max(...this.#ours.map((bytes) => bytes.length)) + 1;
    const found = await patiently(() => readWithMark(this.#path, room.of(length))).catch(unlessGone);
    const bytes = this.#ours.find((each) => found && Buffer.compare(found.bytes, each) === 0);
    return found && bytes && { ...found, bytes };
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

function unlessGone(error: unknown): undefined {
  if (!isGone(error)) throw error;
}

async function readWithMark(path: string, room: Uint8Array): Promise<Known> {
  const file = await open(path, 'r');
  try {
    const stats = await file.stat({ bigint: true });
    const { bytesRead } = await file.read(room, 0, room.length, 0);
    const mode = Number(stats.mode) & PERMISSION_BITS;
    return { bytes: room.subarray(0, bytesRead), mark: markOf(stats), mode };
  } finally {
    await file.close();
  }
}
