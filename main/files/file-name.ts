import { basename, extname } from 'node:path';
import type { AppError } from '../../shared/errors';
import { ok, type Result } from '../../shared/result';
import { readFolder } from '../db/read-folder';

/** Characters that Windows allows in no file name, and control characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
/** Invisible signs: joiners, marks of direction, byte order marks. Two names that look alike would be two files. */
const INVISIBLE = /\p{Cf}/gu;
/** Devices of Windows, which no file may be called after, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/iu;
/** Long names make long paths, which Windows refuses. */
const LIMIT = 100;

const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** At most so many letters: none is cut from its marks. */
function shortened(name: string, limit: number): string {
  let short = '';
  for (const { segment } of letters.segment(name)) {
    if (short.length + segment.length > limit) break;
    short += segment;
  }
  return short;
}

/** A text of the user's as a file name without ending: letters stay as they are, signs that no name may hold become “-”. Of a long one the end that tells it from others stays. */
export function safeFileName(text: string, end = ''): string {
  const allowed = text
    .replace(FORBIDDEN, '-')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  const name = shortened(allowed, LIMIT - end.length)
    .replace(/[. ]+$/u, '')
    .replace(DEVICE, '$&_');
  return `${name === '' ? 'dhcb' : name}${end}`;
}

/** “Kế hoạch.pdf”, “Kế hoạch (2).pdf”, …: the first that nothing bears. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const ending = extname(name);
  const stem = basename(name, ending);
  let free = name;
  for (let n = 2; taken.has(folded(free)); n += 1) free = `${stem} (${String(n)})${ending}`;
  return free;
}

/** What stands in a folder, as `freeName` compares it. Errors: those of `readFolder`. */
export async function namesIn(folder: string): Promise<Result<Set<string>, AppError>> {
  const entries = await readFolder(folder);
  return entries.ok ? ok(new Set(entries.value.map(({ name }) => folded(name)))) : entries;
}

/** Names that are one file on Windows are the same. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
