import { buffer } from 'node:stream/consumers';
import type { AppError } from '../../shared/errors';
import { decodedText } from '../../shared/import/text/decode-text';
import { detectEncoding } from '../../shared/import/text/detect-encoding';
import { fromLegacy } from '../../shared/import/text/legacy-encodings';
import { ok, type Result } from '../../shared/result';
import { atOnce } from '../../shared/stepwise';
import { readBytes } from '../db/check-file';

/** The word that stands for standard input. */
export const STANDARD_INPUT = '-';

/**
 * The text of a file, or of standard input, in whatever encoding Vietnamese is written: what Notepad saves as
 * “Unicode” and what stands in TCVN3 or VNI as well. Errors: those of reading, and of `decodedText`.
 */
export async function readText(
  path: string,
  input: NodeJS.ReadableStream = process.stdin,
): Promise<Result<string, AppError>> {
  const bytes = path === STANDARD_INPUT ? ok(new Uint8Array(await buffer(input))) : await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = atOnce(decodedText(bytes.value));
  if (!text.ok) return text;
  const encoding = detectEncoding([text.value]);
  return encoding === undefined ? text : ok(fromLegacy(text.value, encoding));
}
