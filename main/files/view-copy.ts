/** Attachments of a file that has a password, to be looked at by other programs: plain for as long as one of them has it open. */
import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { AppError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { readBytes } from '../db/check-file';
import { writeError } from '../db/durable-write';
import { keyring } from '../vault/keyring';

const FOLDER_START = 'dhcb-xem-';
const OWNER_READS = 0o400;
/** Time for the other program to open it, and between looks whether it still has. */
const LOOK_MS = 120_000;

/** The path of a file as other programs can read it: its own, or that of a plain copy. Errors: those of `readBytes` and `Keyring.open`. */
export async function viewCopy(path: string, lookMs = LOOK_MS): Promise<Result<string, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const plain = await keyring.open(path, bytes.value);
  if (!plain.ok) return plain;
  if (!plain.value.key) return ok(path);
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), FOLDER_START));
    const copy = join(folder, basename(path));
    await writeFile(copy, plain.value.contents, { mode: OWNER_READS });
    removeUnused(folder, copy, lookMs);
    return ok(copy);
  } catch (error) {
    // a part of it, plain, where the disk was full
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return fail(writeError(error, path));
  }
}

/** Removes a copy once nobody has it open any more; what cannot be removed then is tried again. */
function removeUnused(folder: string, copy: string, lookMs: number): void {
  const look = async () => {
    const isGone =
      !(await isOpen(copy)) &&
      (await rm(folder, { recursive: true, force: true }).then(
        () => true,
        () => false,
      ));
    if (!isGone) removeUnused(folder, copy, lookMs);
  };
  setTimeout(() => void look(), lookMs).unref();
}

/** Whether some process of ours has a file open. Where that cannot be asked, Windows, such a file is not let go by itself. */
async function isOpen(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  for (const id of processes) {
    const folder = join('/proc', id, 'fd');
    const handles = await readdir(folder).catch(() => []);
    const files = await Promise.all(handles.map((handle) => readlink(join(folder, handle)).catch(() => '')));
    if (files.includes(path)) return true;
  }
  return false;
}

/** Removes what was made to be looked at, also what a kill left. What cannot be removed is tried again next time. */
export async function removeViewCopies(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(FOLDER_START))) {
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}
