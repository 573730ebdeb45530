import { access } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { activeCells } from '../../shared/domain/season-views';
import { vi } from '../../shared/i18n';
import { cli } from '../../shared/i18n/vi/cli';
import { errorText } from '../../shared/i18n/vi/errors';
import { memberTotals } from '../../shared/statistics';
import { type Backup, backupFolderOf, findBackups } from '../db/backup';
import { loadFile, readBytes } from '../db/check-file';
import { putDataFile } from '../db/put-file';
import { throughLink } from '../office/same-place';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { exitStatus, type Terminal } from './terminal';

const texts = cli.backups;

/** `backups`: the copies of a file, newest first: when and why each was made, what it holds, whether it is sound. */
export const backupsCommand: Command = {
  signature: { words: [DATA_FILE], options: {} },
  run: async (call, terminal) => {
    await tellBackups(wordOf(call, 0), terminal);
    return exitStatus.done;
  },
};

/** Lists the copies of a file, each opened and read. */
export async function tellBackups(path: string, terminal: Terminal): Promise<void> {
  const { copies, problems } = await findBackups(await throughLink(path));
  for (const problem of problems.values())
    terminal.complain(vi.backups.unread(problem.path ?? '', errorText(problem)));
  if (copies.length > 0 || problems.size === 0)
    terminal.print(copies.length === 0 ? texts.none : texts.heading(copies.length));
  for (const backup of copies) terminal.print(await lineOf(backup));
}

async function lineOf({ path, reason, madeAt, sizeBytes }: Backup): Promise<string> {
  const about = [madeAt, vi.backups.reasons[reason]];
  const bytes = await readBytes(path);
  const loaded = bytes.ok ? await loadFile(path, bytes.value) : bytes;
  if (!loaded.ok) return texts.line([...about, errorText(loaded.error)], path, sizeBytes);
  const { database, season } = loaded.value;
  database.close();
  const cells = activeCells(season);
  const members = vi.unknown.sum(memberTotals(cells).total);
  return texts.line([...about, texts.holds(cells.length, members), texts.sound], path, sizeBytes);
}

/** `restore`: puts a copy in the place of a file; what stood there stays as a copy. */
export const restoreCommand: Command = {
  signature: { words: [DATA_FILE], options: { from: { value: texts.copy, required: true } } },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const from = await placeOf(path, valueOf(call, 'from'));
    const bytes = await readBytes(from);
    if (!bytes.ok) return reportFailure(terminal, from, bytes.error);
    const loaded = await loadFile(from, bytes.value);
    if (!loaded.ok) return reportFailure(terminal, from, loaded.error);
    loaded.value.database.close();
    const put = await putDataFile(path, () => bytes.value, { replace: true, reason: 'restore' });
    if (!put.ok) return reportFailure(terminal, path, put.error);
    terminal.print(texts.restored(path, from));
    return exitStatus.done;
  },
};

/** A copy is named by its path, or by its name alone in the folder of copies. */
async function placeOf(path: string, copy: string): Promise<string> {
  const isThere = await access(copy).then(
    () => true,
    () => false,
  );
  return isThere || isAbsolute(copy) ? copy : join(backupFolderOf(path), copy);
}
