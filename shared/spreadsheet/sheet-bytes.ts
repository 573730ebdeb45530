import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { partBytes, type SpreadsheetPackage, streamPart } from './package';
import type { LayoutLimits } from './sheet-layout';
import { decoderFor } from './xml-encoding';

/** A smaller sheet costs little, whatever stands in it. */
const SMALL_SHEET = 1024 * 1024;

const ELEMENT = /<(?:[^\s:/<>]+:)?(row|c|mergeCell|col)(?=[\s/>])/gu;
/** As many letters as the longest name that is looked for, with a prefix, may be cut by the end of a piece. */
const OVERLAP = 64;

/**
 * The bytes of a sheet as a whole. What has more rows, cells or merged cells than a form is refused while it is
 * unpacked, before it stands in the memory. Errors: those of `partBytes`; `xlsx-too-large`.
 */
export function sheetBytes(
  source: SpreadsheetPackage,
  part: string,
  limits: LayoutLimits,
): Result<Uint8Array, AppError> {
  const size = source.find(part)?.size ?? 0;
  if (size <= SMALL_SHEET) return partBytes(source, part);
  const whole = new Uint8Array(size);
  const count = new ElementCount(limits);
  let filled = 0;
  const read = streamPart(source, part, (piece) => {
    whole.set(piece, filled);
    filled += piece.length;
    return count.take(piece);
  });
  if (!read.ok) return read;
  return count.isTooLarge ? fail(appError('xlsx-too-large')) : ok(whole);
}

/** Counts the elements of a sheet by their names alone, as its pieces come. */
class ElementCount {
  readonly #left: Record<string, number>;
  #decoder: ReturnType<typeof decoderFor>;
  #rest = '';
  isTooLarge = false;

  constructor({ rows, cells, merges }: LayoutLimits) {
    this.#left = { row: rows, c: cells, mergeCell: merges, col: merges };
  }

  /** False once there are too many. */
  take(piece: Uint8Array): boolean {
    this.#decoder ??= decoderFor(piece);
    const text = this.#rest + this.#textOf(piece);
    // a name at the end of a piece may go on in the next
    const end = text.lastIndexOf('<');
    const whole = end >= text.length - OVERLAP && end >= 0 ? end : text.length;
    this.#rest = text.slice(whole);
    for (const [, name = ''] of text.slice(0, whole).matchAll(ELEMENT)) {
      const left = (this.#left[name] ?? 0) - 1;
      this.#left[name] = left;
      this.isTooLarge ||= left < 0;
    }
    return !this.isTooLarge;
  }

  /** Empty where the bytes are no text: reading them says so. */
  #textOf(piece: Uint8Array): string {
    try {
      return this.#decoder?.decode(piece, { stream: true }) ?? '';
    } catch {
      return '';
    }
  }
}
