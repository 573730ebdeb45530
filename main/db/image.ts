import { readHeader } from './header';

/** Room for growth before the file system of sql.js moves the contents to memory of its own. */
const SPARE_BYTES = 1024 * 1024;

/**
 * Bytes that are handed to sql.js together with the memory in which it is to keep them: its file system takes
 * what `slice` gives as the contents of the file, and SQLite's pages are written there from then on. So the
 * bytes of a database can be read where they stand, without a copy made page by page.
 *
 * Once the file has outgrown that memory it stands elsewhere: `current` then knows nothing.
 */
export class Image extends Uint8Array<ArrayBuffer> {
  #contents: Uint8Array<ArrayBuffer> | undefined;

  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    super(new ArrayBuffer(bytes.length));
    this.set(bytes);
  }

  static get [Symbol.species](): Uint8ArrayConstructor {
    return Uint8Array;
  }

  override slice(): Uint8Array<ArrayBuffer> {
    const contents = new Uint8Array(this.length * 2 + SPARE_BYTES);
    contents.set(this);
    this.#contents = contents;
    return contents;
  }

  /** The file of that size as SQLite wrote it last, until it writes again; undefined where it stands elsewhere. */
  current(size: number): Uint8Array | undefined {
    const contents = this.#contents;
    if (!contents || size > contents.length || readHeader(contents)?.size !== size) return undefined;
    return contents.subarray(0, size);
  }
}
