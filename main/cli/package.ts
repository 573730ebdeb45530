import { basename, dirname, extname, join } from 'node:path';
import type { AppError, ErrorCode } from '../../shared/errors';
import { sealedTexts } from '../../shared/i18n/vi/sealed';
import type { Result } from '../../shared/result';
import { packageContents } from '../../shared/sealed/contents';
import { receiptLines } from '../../shared/sealed/receipt';
import { readContents } from '../db/check-file';
import { readDataFile } from '../db/data-file';
import { writeDurably } from '../db/durable-write';
import { putDataFile } from '../db/put-file';
import { safeFileName } from '../files/file-name';
import { makePackage } from '../files/make-package';
import { isPackage, type OpenedPackage, openPackage } from '../files/sealed-package';
import type { Call } from './call';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { createFolder, existing } from './targets';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** What a package under a password says of itself. */
const PASSWORD: ReadonlySet<ErrorCode> = new Set(['password-needed', 'password-wrong']);

const ENDING = /\.dhcbgoi$/iu;

/** The package at a path, or why it is refused; undefined where the path means no package. */
export async function openedPackage(path: string): Promise<Result<OpenedPackage, AppError> | undefined> {
  const bytes = await readContents(path);
  if (!bytes.ok) return PASSWORD.has(bytes.error.code) ? bytes : undefined;
  return ENDING.test(path) || isPackage(bytes.value) ? openPackage(path, bytes.value) : undefined;
}

/** `verify` of a package: whether it is whole, and its receipt. */
export function tellPackage(
  path: string,
  opened: Result<OpenedPackage, AppError>,
  terminal: Terminal,
): ExitStatus {
  if (!opened.ok) return reportFailure(terminal, path, opened.error);
  terminal.print(sealedTexts.cli.sound(path));
  terminal.print(receiptLines(opened.value.manifest, opened.value.checksum).join('\n'));
  return exitStatus.done;
}

/** `package`: seals a season for the superior, with the receipt beside it. Prints both paths. */
export const packageCommand: Command = {
  signature: {
    words: [DATA_FILE],
    options: {
      out: { value: 'GÓI.dhcbgoi', required: true },
      contents: { value: packageContents.join('|') },
      by: { value: 'NGƯỜI-LẬP' },
      force: {},
    },
  },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const asked = call.values.get('contents') ?? 'data';
    const contents = packageContents.find((each) => each === asked);
    if (contents === undefined) {
      terminal.complain(sealedTexts.cli.unknownContents(asked, packageContents.join(', ')));
      return exitStatus.wrong;
    }
    const file = await readDataFile(path);
    if (!file.ok) return reportFailure(terminal, path, file.error);
    const target = valueOf(call, 'out');
    const stem = basename(target, extname(target));
    const { season, sample, key } = file.value;
    const sealed = await makePackage(season, { contents, sample, stem, madeBy: call.values.get('by'), key });
    return writeAll(call, terminal, [
      { path: target, bytes: sealed.bytes },
      { path: join(dirname(target), `${stem}-bien-nhan.txt`), bytes: sealed.receiptBytes },
    ]);
  },
};

/** `unpack`: the files of a package that is whole, into a folder. Prints the paths. */
export const unpackCommand: Command = {
  signature: { words: ['GÓI.dhcbgoi'], options: { out: { value: 'THƯ-MỤC', required: true }, force: {} } },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const bytes = await readContents(path);
    if (!bytes.ok) return reportFailure(terminal, path, bytes.error);
    const opened = openPackage(path, bytes.value);
    if (!opened.ok) return reportFailure(terminal, path, opened.error);
    const folder = valueOf(call, 'out');
    const made = await createFolder(folder);
    if (made) return reportFailure(terminal, folder, made);
    return writeAll(
      call,
      terminal,
      opened.value.files.map(({ name, bytes: each }) => ({
        path: join(folder, safeFileName(name)),
        bytes: each,
      })),
    );
  },
};

/** A data file comes to its place as any other does: never where one is open, and a copy stays of what it replaces. */
const DATA = /\.dhcb$/iu;

interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Nothing is written where a file stands in the way, unless that is asked for. */
async function writeAll(call: Call, terminal: Terminal, files: readonly Written[]): Promise<ExitStatus> {
  for (const { path } of files) {
    const inTheWay = await existing(path, call.switches.has('force'));
    if (inTheWay) return reportFailure(terminal, path, inTheWay);
  }
  for (const { path, bytes } of files) {
    const written = DATA.test(path)
      ? await putDataFile(path, () => bytes, { replace: call.switches.has('force') })
      : await writeDurably(path, bytes);
    if (!written.ok) return reportFailure(terminal, path, written.error);
    terminal.print(path);
  }
  return exitStatus.done;
}
