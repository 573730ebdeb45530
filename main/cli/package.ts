import type { AppError } from '../../shared/errors';
import { sealedTexts } from '../../shared/i18n/vi/sealed';
import type { Result } from '../../shared/result';
import { receiptLines } from '../../shared/sealed/receipt';
import { readBytes } from '../db/check-file';
import { isPackage, type OpenedPackage, openPackage } from '../files/sealed-package';
import { reportFailure } from './failure';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

const ENDING = /\.dhcbgoi$/iu;

/** The package at a path, or why it is refused; undefined where the path means no package. */
export async function openedPackage(path: string): Promise<Result<OpenedPackage, AppError> | undefined> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return undefined;
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
