/**
 * What the window showed of its file when the program ended, so that the next start shows it before SQLite and the
 * schemas are read. It is enciphered by a key made of the very bytes of that file and of the page that will show it:
 * after any other byte of either it opens no more, and without the file it says nothing. What it shows is examined
 * behind it as any file is (`Office.start`), and nothing is changed before.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { OpenFile } from '../../shared/api';
import { writeDurably } from '../db/durable-write';

/** What of an open file is no matter of its place, its day, or this opening of it. */
export type FirstView = Pick<OpenFile, 'season' | 'seasons' | 'shown' | 'sample'>;

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
/** Without it a tag of four bytes is accepted. */
const TAG_BYTES = 16;
/** Another one for another shape of what is kept. */
const PURPOSE = 'dhcb first view 1\n';

export class FirstViews {
  readonly #file: string;
  readonly #page: string;

  /** `page`: tells the page that shows a view from those of other versions. */
  constructor(file: string, page: string) {
    this.#file = file;
    this.#page = page;
  }

  /** The view of these bytes as JSON; undefined where none is kept of them, or it is damaged. */
  async of(bytes: Uint8Array): Promise<string | undefined> {
    try {
      const kept = await readFile(this.#file);
      const opening = createDecipheriv(CIPHER, this.#keyOf(bytes), kept.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      opening.setAuthTag(kept.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const text = opening.update(kept.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([text, opening.final()]).toString();
    } catch {
      return undefined;
    }
  }

  /** Keeps the view of these bytes alone. Losing it costs the next start a moment: a failure to write it is no failure of the user's. */
  async keep(bytes: Uint8Array, view: FirstView): Promise<void> {
    if ((await this.of(bytes)) !== undefined) return;
    const nonce = randomBytes(NONCE_BYTES);
    const sealing = createCipheriv(CIPHER, this.#keyOf(bytes), nonce, { authTagLength: TAG_BYTES });
    const sealed = [sealing.update(JSON.stringify(view)), sealing.final()];
    await writeDurably(this.#file, Buffer.concat([nonce, sealing.getAuthTag(), ...sealed]));
  }

  /** Keeps none. */
  async forget(): Promise<void> {
    await rm(this.#file, { force: true }).catch(() => undefined);
  }

  /** The page stands before bytes of any length: no two pairs make one text. */
  #keyOf(bytes: Uint8Array): Buffer {
    const page = createHash('sha256').update(this.#page).digest();
    return createHash('sha256').update(PURPOSE).update(page).update(bytes).digest();
  }
}
