/** Attachments of a file that has a password, to be looked at by other programs: plain for as long as the file is open. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { AppError } from '../../shared/errors';
import { ok, type Result } from '../../shared/result';
import { readBytes } from '../db/check-file';
import { writeError } from '../db/durable-write';
import { keyring } from '../vault/keyring';

const FOLDER_START = 'dhcb-xem-';
const OWNER_READS = 0o400;

/** The path of a file as other programs can read it: its own, or that of a plain copy. Errors: those of `readBytes` and `Keyring.open`. */
export async function viewCopy(path: string): Promise<Result<string, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const plain = await keyring.open(path, bytes.value);
  if (!plain.ok) return plain;
  if (!plain.value.key) return ok(path);
  try {
    const copy = join(await mkdtemp(join(tmpdir(), FOLDER_START)), basename(path));
    await writeFile(copy, plain.value.contents, { mode: OWNER_READS });
    return ok(copy);
  } catch (error) {
    return { ok: false, error: writeError(error, path) };
  }
}

/** Removes what was made to be looked at, also what a kill left. What cannot be removed is tried again next time. */
export async function removeViewCopies(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(FOLDER_START))) {
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}
