/**
 * A small log of bugs beside the settings, for whoever helps the office.
 *
 * Digits are masked: no birth date, card number or vote may end up in it.
 */
import { appendFileSync, renameSync, statSync } from 'node:fs';

/** One older log is kept when this size is reached. */
const SIZE_LIMIT = 512 * 1024;

let file: string | undefined;

/** Names the log file; until then bugs go to the console only. */
export function startLog(path: string): void {
  file = path;
}

export function logBug(place: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const line = `${new Date().toISOString()} ${place} ${text.replace(/\d/gu, '#')}\n`;
  console.error(line);
  if (file === undefined) return;
  try {
    turn(file);
    appendFileSync(file, line);
  } catch {
    // a log that cannot be written must not stop the work it reports on
  }
}

function turn(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > SIZE_LIMIT) renameSync(path, `${path}.1`);
}
