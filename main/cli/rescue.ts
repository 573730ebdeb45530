import { vi } from '../../shared/i18n';
import { cli } from '../../shared/i18n/vi/cli';
import { checkBytes, readBytes } from '../db/check-file';
import { putDataFile } from '../db/put-file';
import { stillReadable } from '../db/still-readable';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { exitStatus } from './terminal';

const texts = cli.rescue;

/** `rescue`: what can still be read of a damaged file, as a new one, and what is gone. A sound file would lose its history by it and is refused. */
export const rescueCommand: Command = {
  signature: { words: [DATA_FILE], options: { out: { value: texts.out, required: true } } },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const out = valueOf(call, 'out');
    const bytes = await readBytes(path);
    if (!bytes.ok) return reportFailure(terminal, path, bytes.error);
    const opens = await checkBytes(path, bytes.value);
    if (opens.ok) {
      terminal.complain(cli.about(path, texts.sound));
      return exitStatus.wrong;
    }
    const found = await stillReadable(path, bytes.value, vi.backups.rescue.nameless);
    if (!found.ok) return reportFailure(terminal, path, found.error);
    const put = await putDataFile(out, () => found.value.bytes);
    if (!put.ok) return reportFailure(terminal, out, put.error);
    terminal.print(cli.about(out, vi.backups.rescue.remains(found.value.remains)));
    return exitStatus.done;
  },
};
