import { type AppError, appError } from '../../errors';
import { fail, ok, type Result } from '../../result';
import { detectEncoding, readableShare } from './detect-encoding';

/**
 * The text of a file without any format, as spreadsheet programs write it (.csv, .txt): UTF-8, UTF-16, the code page of Windows for
 * Vietnamese (1258), or the western one (1252), in which texts in old encodings stand. It is told by a mark, else by how
 * the bytes lie, else by what reads as Vietnamese. What reads as nothing is refused, never taken for other letters.
 */

type Label = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

/** Bytes decoded in one go: a few milliseconds. */
const PIECE = 256 * 1024;
/** Of a text in UTF-16 so many in a hundred of every second byte are zero: blanks, signs and plain letters. */
const LEAST_ZEROS = 25;
/** Of the words with letters beyond ASCII so many in a hundred are Vietnamese where the code page is the right one. */
const LEAST_READABLE = 80;
const SAMPLE = 64 * 1024;

/**
 * Decodes a file some bytes at a time whenever the caller goes on. Errors: `text-encoding` where no encoding fits,
 * `text-letters-lost` where a program wrote “?” instead of letters that its code page lacks.
 */
export function* decodedText(bytes: Uint8Array): Generator<void, Result<string, AppError>> {
  const label = marked(bytes) ?? byZeros(bytes);
  if (label === 'binary') return fail(appError('text-encoding'));
  const text =
    (yield* decode(bytes, label ?? 'utf-8')) ?? (label === undefined ? yield* byWords(bytes) : undefined);
  if (text === undefined) return fail(appError('text-encoding'));
  return hasLostLetters(text) ? fail(appError('text-letters-lost')) : ok(text);
}

function marked([first, second, third]: Uint8Array): Label | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  return undefined;
}

/** A text in UTF-16 without a mark; undefined for a text of bytes. No text has zeros anywhere else. */
function byZeros(bytes: Uint8Array): Label | 'binary' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => (count * 2 * 100) / sample.length);
  if (even === 0 && odd >= LEAST_ZEROS) return 'utf-16le';
  if (odd === 0 && even >= LEAST_ZEROS) return 'utf-16be';
  return even + odd > 0 ? 'binary' : undefined;
}

/** The text, without its mark; undefined where the bytes are none of this encoding. */
function* decode(bytes: Uint8Array, label: Label): Generator<void, string | undefined> {
  const decoder = new TextDecoder(label, { fatal: true });
  const pieces: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      pieces.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
      yield;
    }
    return [...pieces, decoder.decode()].join('');
  } catch {
    return undefined;
  }
}

/** One byte a letter: in the code page in which it reads as Vietnamese, at once or out of an old encoding. */
function* byWords(bytes: Uint8Array): Generator<void, string | undefined> {
  const vietnamese = yield* decode(bytes, 'windows-1258');
  if (vietnamese !== undefined && readableShare([vietnamese.slice(0, SAMPLE)]) >= LEAST_READABLE) {
    return vietnamese;
  }
  const western = yield* decode(bytes, 'windows-1252');
  if (western === undefined) return undefined;
  return detectEncoding([western.slice(0, SAMPLE)]) === undefined ? undefined : western;
}

/** Words in which letters were replaced; one may be meant so. */
const LOST = /(?<![^\s,;|"])\p{L}+\?\p{L}+(?![^\s,;|"])/gu;
const MOST_LOST = 1;

function hasLostLetters(text: string): boolean {
  if (text.includes('\uFFFD')) return true;
  const sample = text.slice(0, SAMPLE);
  return [...sample.matchAll(LOST)].length > MOST_LOST;
}
