import { parseSeasonText } from '../../shared/domain/parse-season';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { readBytes } from '../db/check-file';

/** The season of an interchange file (.json), with all its problems at once. */
export async function readInterchange(path: string): Promise<Result<Season, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  if (text === undefined)
    return fail(appError('input-invalid', { problems: [{ path: '', code: 'not-json' }] }));
  const season = parseSeasonText(text);
  return season.ok ? ok(season.value) : fail(appError('input-invalid', { problems: season.error }));
}

/** UTF-8 as text; undefined for bytes that are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
